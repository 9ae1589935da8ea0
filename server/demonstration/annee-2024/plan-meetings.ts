import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import type { PlannedMeeting, PlannedPerson } from './plan.ts';
import { spreadDays } from './plan-dates.ts';
import { withoutSocial, type Regular } from './plan-people.ts';
import type { Pole2024 } from './pole-list.ts';
import type { PublishedPole } from './published-pole.ts';
import type { Seeded } from './seeded.ts';

/** The Intervisions of a pôle in 2024, and who came to each: those who come often first, to the emptiest. */
export function planMeetings(
	seeded: Seeded,
	pole: Pole2024,
	rank: number,
	{ intervisions, visio }: PublishedPole,
	regulars: readonly Regular[]
): readonly PlannedMeeting[] {
	const days = spreadDays(intervisions, 2024, rank, pole.since);
	const seats: PlannedPerson[][] = days.map(() => []);
	const closed = new Set(
		seeded.shuffle(days.map((_, place) => place)).slice(0, withoutSocial[pole.id] ?? 0)
	);
	for (const { person, times } of regulars.toSorted((one, other) => other.times - one.times)) {
		const { categorie } = person;
		const social = categorie === 'travailleurs-sociaux';
		const load = (place: number) => {
			const seat = seats[place] ?? [];
			return seat.filter((one) => one.categorie === categorie).length * 1000 + seat.length;
		};
		const open = seeded
			.shuffle(days.map((_, place) => place))
			.filter((place) => !(social && closed.has(place)))
			.toSorted((one, other) => load(one) - load(other));
		for (const place of open.slice(0, times)) seats[place]?.push(person);
	}
	return days.map((day, place) => ({
		...{ id: `${pole.id}-2024-${place + 1}`, poleId: pole.id, day },
		...organiserAt(pole, place),
		came: seat(seeded, seats[place] ?? [], place < visio && remoteHeads(pole))
	}));
}

function organiserAt({ organiser, organiserKind, takeover }: Pole2024, place: number) {
	if (!takeover || place < takeover.after) return { organiser, organiserKind };
	return { organiser: takeover.name, organiserKind: takeover.kind };
}

/** « En partie en visioconférence », two people of each; Péronne wholly (II.A). */
const remoteHeads = ({ id }: Pole2024): number => (id === 'peronne' ? Infinity : 2);

function seat(seeded: Seeded, people: readonly PlannedPerson[], remote: number | false) {
	const order = seeded.shuffle(people);
	return order.map((person, place) => {
		const mode: PresenceMode = remote !== false && place < remote ? 'visio' : 'salle';
		return { person, mode };
	});
}
