import type { Categorie } from '#domain/professionnel/categorie.ts';
import { makePerson } from '../annee-2024/people.ts';
import type { PlannedMeeting, PlannedPerson } from '../annee-2024/plan.ts';
import type { Seeded } from '../annee-2024/seeded.ts';

/**
 * Participations then participants of 2023, by category. Published, or given by the report's differences: 772 and 408, 227
 * and 104 of them libéraux (statistics.md §1, A10 to A15). Of the others participations are near the shares of C, and
 * participants chosen: where 2024 knew more people of a category they all come, and the sum is some more than 408.
 */
const attended: readonly (readonly [Categorie, number, number])[] = [
	['generalistes-liberaux', 96, 40],
	['pharmaciens', 96, 51],
	['autres-liberaux', 35, 13],
	['specialistes', 58, 32],
	['generalistes-salaries', 19, 12],
	['coordination', 49, 24],
	['infirmiers', 190, 100],
	['psychologues', 50, 32],
	['travailleurs-sociaux', 160, 92],
	['autres', 19, 15]
];

/** Of those participants, new: 29 libéraux, as published; the number of the others is chosen. */
const newcomers = { liberal: 29, other: 85 };

/** Eight Intervisions with people at a distance: where 2024 had most of its twelve. */
const remote: Readonly<Record<string, number>> = { calais: 3, dunkerque: 5 };

/** Somebody, and the Intervisions where she may be. */
interface Member {
	readonly person: PlannedPerson;
	readonly meetings: readonly PlannedMeeting[];
}

interface Seat {
	readonly person: PlannedPerson;
	readonly meeting: PlannedMeeting;
}

/**
 * Fills the Intervisions of 2022 and 2023, where 2024 put each of those it knew once: they come again, with a few who
 * stopped coming. Nobody of 2024 is new, or no longer new, by it.
 */
export function seatFormer(
	seeded: Seeded,
	former: readonly PlannedMeeting[]
): readonly PlannedMeeting[] {
	const held = former.filter(({ day }) => day.startsWith('2023'));
	const firsts = former.filter((meeting) => !held.includes(meeting));
	const seats = attended.flatMap(([categorie, participations, participants]) => {
		const pool = poolOf(seeded, former, held, { categorie, participants });
		return seatPool(seeded, pool, participations);
	});
	const all = [...seats, ...knownBefore(seeded, seats, firsts)];
	return former.map((meeting) => {
		const place = held.filter(({ poleId }) => poleId === meeting.poleId).indexOf(meeting);
		const far = place >= 0 && place < (remote[meeting.poleId] ?? 0) ? 2 : 0;
		const people = seeded.shuffle(all.filter((seat) => seat.meeting.id === meeting.id));
		const came = people.map(({ person }, rank) => ({
			...{ person, mode: rank < far ? ('visio' as const) : ('salle' as const) }
		}));
		return { ...meeting, came };
	});
}

/** Each once, where fewest of them are, then anybody again. */
function seatPool(
	seeded: Seeded,
	pool: readonly Member[],
	participations: number
): readonly Seat[] {
	const once: Seat[] = [];
	const load = (meeting: PlannedMeeting) => once.filter((seat) => seat.meeting === meeting).length;
	const again: Seat[] = [];
	for (const { person, meetings } of pool) {
		const [first, ...others] = seeded
			.shuffle(meetings)
			.toSorted((one, other) => load(one) - load(other));
		if (first) once.push({ person, meeting: first });
		again.push(...others.map((meeting) => ({ person, meeting })));
	}
	if (once.length > participations) throw new RangeError('fewer participations than people');
	return [...once, ...seeded.shuffle(again)].slice(0, participations);
}

/** Those who were not new in 2023: at the Intervision of 2022 of their pôle, where there was one. */
function knownBefore(
	seeded: Seeded,
	seats: readonly Seat[],
	firsts: readonly PlannedMeeting[]
): readonly Seat[] {
	const people = new Map(seats.map(({ person, meeting }) => [person, meeting.poleId]));
	const before = [...people].map(([person, poleId]) => ({
		...{ person, meeting: firsts.find((meeting) => meeting.poleId === poleId) }
	}));
	// where a pôle came back in 2023, everybody is new
	const order = seeded
		.shuffle(before)
		.toSorted((one, other) => Number(!!one.meeting) - Number(!!other.meeting));
	const liberal = order.filter(({ person }) => person.mode === 'liberal');
	const others = order.filter(({ person }) => person.mode !== 'liberal');
	return [...liberal.slice(newcomers.liberal), ...others.slice(newcomers.other)].flatMap(
		({ person, meeting }) => (meeting ? [{ person, meeting }] : [])
	);
}

/** Those whom 2024 knew, and as many who came no more as the year had; with the Intervisions where each may be. */
function poolOf(
	seeded: Seeded,
	former: readonly PlannedMeeting[],
	held: readonly PlannedMeeting[],
	{ categorie, participants }: { readonly categorie: Categorie; readonly participants: number }
): readonly Member[] {
	const at = (poleId: string) => held.filter((meeting) => meeting.poleId === poleId);
	const known = former
		.flatMap(({ poleId, came }) => came.map(({ person }) => ({ person, meetings: at(poleId) })))
		.filter(({ person }) => person.categorie === categorie)
		// the association's own go from pôle to pôle
		.map((one) => (one.person.id.startsWith('association-') ? { ...one, meetings: held } : one));
	if (categorie === 'coordination') return known;
	const missing = Math.max(participants - known.length, 0);
	const stopped = Array.from({ length: missing }, (_, rank) => {
		const poleId = held[seeded.below(held.length)]?.poleId ?? '';
		const id = `${poleId}-${categorie}-2023-${rank + 1}`;
		return { person: makePerson(id, categorie, rank), meetings: at(poleId) };
	});
	return [...known, ...stopped];
}
