import { again2024 } from './again-counts.ts';
import { answers2024, restituteurs2024 } from './answer-counts.ts';
import { invites2024 } from './invite-counts.ts';
import type { PlannedMeeting, PlannedPerson, PlannedSituation } from './plan.ts';
import { chooseNewcomers, planEarlierMeetings, seatEarlier } from './plan-earlier.ts';
import { planMeetings } from './plan-meetings.ts';
import { planPeople } from './plan-people.ts';
import { planSituations } from './plan-situations.ts';
import { planPlaces } from './plan-slots.ts';
import { poles2024 } from './pole-list.ts';
import { publishedPole } from './published-pole.ts';
import { createSeeded } from './seeded.ts';
import type { YearCounts } from './year-counts.ts';

const counts2024: YearCounts = {
	...{ answers: answers2024, again: again2024 },
	...{ invites: invites2024, restituteurs: restituteurs2024 }
};

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
	const regularsOf = (poleId: string) => poles.find(({ id }) => id === poleId)?.people ?? [];
	const places = poles.flatMap((pole) => pole.places);
	const situations = planSituations(seeded, places, regularsOf, counts2024);
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
export function everybody(
	came: readonly PlannedPerson[],
	situations: readonly PlannedSituation[]
): readonly PlannedPerson[] {
	const invited = situations.flatMap(({ invites }) => invites.map(({ person }) => person));
	return [...new Map([...came, ...invited].map((person) => [person.id, person])).values()];
}
