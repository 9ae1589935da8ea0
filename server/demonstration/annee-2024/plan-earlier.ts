import type { PlannedMeeting, PlannedPerson } from './plan.ts';
import { spreadDays } from './plan-dates.ts';
import type { Pole2024 } from './pole-list.ts';
import type { PublishedPole } from './published-pole.ts';
import type { Seeded } from './seeded.ts';

/** Intervisions of the years before, without anybody yet. */
export function planEarlierMeetings(pole: Pole2024, rank: number): PlannedMeeting[] {
	// Hénin-Beaumont, Le Relais and Tourcoing came back in 2023 (I.E): nothing in 2022.
	const resumed = ['henin', 'lerelais', 'tourcoing'].includes(pole.id);
	const days = [
		...(pole.before === 0 || resumed ? [] : spreadDays(1, 2022, rank)),
		...spreadDays(pole.before, 2023, rank)
	];
	return days.map((day) => ({
		...{ id: `${pole.id}-${day.slice(0, 4)}-${day.slice(5, 7)}`, poleId: pole.id, day },
		...{ organiser: pole.organiser, organiserKind: pole.organiserKind, came: [] }
	}));
}

/** The new ones of a pôle, as many libéraux and others as table I.F says; the association's staff never are. */
export function chooseNewcomers(
	seeded: Seeded,
	people: readonly PlannedPerson[],
	{ newLiberaux, newOthers }: PublishedPole
): ReadonlySet<string> {
	const order = seeded.shuffle(people.filter(({ id }) => !id.startsWith('association-')));
	const liberaux = order.filter(({ mode }) => mode === 'liberal');
	const others = order.filter(({ mode }) => mode !== 'liberal');
	if (liberaux.length < newLiberaux || others.length < newOthers)
		throw new RangeError('more new people than people');
	const chosen = [...liberaux.slice(0, newLiberaux), ...others.slice(0, newOthers)];
	return new Set(chosen.map(({ id }) => id));
}

/**
 * Gives each of those who are not new one attendance before 2024, and one only: without it she would be new. At her own
 * pôle, or at another when hers did not meet before (one person at Hazebrouck).
 */
export function seatEarlier(
	seeded: Seeded,
	meetings: readonly PlannedMeeting[],
	known: readonly { readonly person: PlannedPerson; readonly poleId: string }[]
): readonly PlannedMeeting[] {
	const seats = new Map<string, PlannedPerson[]>(meetings.map(({ id }) => [id, []]));
	for (const { person, poleId } of known) {
		const own = meetings.filter((meeting) => meeting.poleId === poleId);
		const among = own.length > 0 ? own : meetings;
		const meeting = among[seeded.below(among.length)];
		if (meeting) seats.get(meeting.id)?.push(person);
	}
	return meetings.map((meeting) => ({
		...meeting,
		came: (seats.get(meeting.id) ?? []).map((person) => ({ person, mode: 'salle' as const }))
	}));
}
