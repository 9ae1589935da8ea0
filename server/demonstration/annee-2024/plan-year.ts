import type { PlannedMeeting, PlannedPerson, PlannedSituation } from './plan.ts';
import { planAnswers } from './plan-answers.ts';
import { chooseNewcomers, planEarlierMeetings, seatEarlier } from './plan-earlier.ts';
import { planInvites } from './plan-invites.ts';
import { planMeetings } from './plan-meetings.ts';
import { planPeople } from './plan-people.ts';
import { planRestituteurs } from './plan-restituteurs.ts';
import { planDossiers, planPlaces } from './plan-slots.ts';
import { poles2024 } from './pole-list.ts';
import { publishedPole } from './published-pole.ts';
import { createSeeded } from './seeded.ts';

/** 2024 whole, before anything is written. */
export interface PlannedYear {
	readonly people: readonly PlannedPerson[];
	/** Of 2022 and 2023 first: what « nouveau » needs, and no more. */
	readonly meetings: readonly PlannedMeeting[];
	readonly situations: readonly PlannedSituation[];
}

/** Plans the year: the same at each call. */
export function planYear(): PlannedYear {
	const seeded = createSeeded(2024);
	const poles = poles2024.map((pole, rank) => {
		const published = publishedPole(pole.name);
		const regulars = planPeople(seeded, pole, published);
		const meetings = planMeetings(seeded, pole, rank, published, regulars);
		const people = regulars.map(({ person }) => person);
		return {
			...{ id: pole.id, meetings, people },
			newcomers: chooseNewcomers(seeded, people, published),
			places: planPlaces(seeded, meetings, published.situations)
		};
	});
	const known = new Map(
		poles.flatMap(({ id, people, newcomers }) =>
			people
				.filter((person) => !newcomers.has(person.id))
				.map((person) => [person.id, { person, poleId: id }] as const)
		)
	);
	const earlier = seatEarlier(
		seeded,
		poles2024.flatMap((pole, rank) => planEarlierMeetings(pole, rank)),
		[...known.values()]
	);
	const slots = planDossiers(
		seeded,
		poles.flatMap(({ places }) => places)
	);
	const answers = planAnswers(seeded, slots);
	const regularsOf = (poleId: string) => poles.find(({ id }) => id === poleId)?.people ?? [];
	const invites = planInvites({ seeded, slots, regularsOf }, answers);
	const restituteurs = planRestituteurs(
		seeded,
		slots,
		(id) => answers.get(id)?.['demandeurs'] ?? []
	);
	const situations = slots.map((slot) => ({
		...slot,
		answers: answers.get(slot.id) ?? {},
		restituteur: restituteurs.get(slot.id) ?? null,
		invites: invites.get(slot.id) ?? []
	}));
	return {
		people: everybody(
			poles.flatMap(({ people }) => people),
			situations
		),
		meetings: [...earlier, ...poles.flatMap(({ meetings }) => meetings)],
		situations
	};
}

/** Each once: the association's staff go from pôle to pôle. */
function everybody(
	came: readonly PlannedPerson[],
	situations: readonly PlannedSituation[]
): readonly PlannedPerson[] {
	const invited = situations.flatMap(({ invites }) => invites.map(({ person }) => person));
	return [...new Map([...came, ...invited].map((person) => [person.id, person])).values()];
}
