import { followUpDay } from '#domain/planning/follow-up.ts';
import type { PlannedMeeting, PlannedSlot } from './plan.ts';
import type { Seeded } from './seeded.ts';

type Place = Pick<PlannedSlot, 'id' | 'meeting' | 'rank'>;

/** Places on the agendas of a pôle: one at least at each Intervision, the rest as evenly as can be. */
export function planPlaces(
	seeded: Seeded,
	meetings: readonly PlannedMeeting[],
	situations: number
): readonly Place[] {
	const order = seeded.shuffle(meetings);
	const extra = situations % meetings.length;
	const size = (meeting: PlannedMeeting) =>
		Math.floor(situations / meetings.length) + (order.indexOf(meeting) < extra ? 1 : 0);
	return meetings.flatMap((meeting) =>
		Array.from({ length: size(meeting) }, (_, place) => ({
			...{ id: `${meeting.id}-s${place + 1}`, meeting, rank: place + 1 }
		}))
	);
}

interface Wanted {
	/** Null: looked at again without its having been asked. */
	readonly delay: string | null;
	readonly count: number;
	/** Within the delay, or after it. */
	readonly late: boolean;
}

/**
 * The 68 times that a patient came again within the year (261 situations, 193 patients). 55 of them had been asked for,
 * as the details of II.M give them (statistics.md §13, M6): 1 month 1 of 6, in time; 2 months 8 of 13, half in time; 3
 * months 31 of 103, 74 % in time; 6 months 14 of 48, 79 % in time; 1 of the 9 of a year. The hardest to place first.
 */
const again: readonly Wanted[] = [
	{ delay: '6-mois', count: 3, late: true },
	{ delay: '1-mois', count: 1, late: false },
	{ delay: '2-mois', count: 4, late: false },
	{ delay: '3-mois', count: 8, late: true },
	{ delay: '2-mois', count: 4, late: true },
	{ delay: '3-mois', count: 23, late: false },
	{ delay: '6-mois', count: 11, late: false },
	{ delay: '1-an', count: 1, late: false },
	{ delay: null, count: 13, late: false }
];

/** Those that were asked for and not done in the year: the rest of the 179, by delay (II.M: 3, 7, 58, 27 and 5 %). */
const awaited: readonly (readonly [string, number])[] = [
	['1-mois', 5],
	['2-mois', 5],
	['3-mois', 72],
	['6-mois', 34],
	['1-an', 8]
];

/** Of the 179, those due in 2025: 28 % (II.M). */
const dueNextYear = 50;

/** Gives each place its patient and what was decided: who comes again, when, and whether it had been asked. */
export function planDossiers(seeded: Seeded, places: readonly Place[]): readonly PlannedSlot[] {
	const next = new Map<string, Place>();
	const former = new Map<string, Place>();
	const delays = new Map<string, string | null>();
	for (const wanted of again)
		for (let left = wanted.count; left > 0; left -= 1) {
			const [from, to] = findPair(seeded, places, { next, former, wanted });
			next.set(from.id, to);
			former.set(to.id, from);
			delays.set(from.id, wanted.delay);
		}
	for (const [id, delay] of awaitedDelays(seeded, places, next, delays)) delays.set(id, delay);
	const first = (place: Place): Place => {
		const before = former.get(place.id);
		return before ? first(before) : place;
	};
	return places.map((place) => ({
		...place,
		dossierId: `d-${first(place).id}`,
		delay: delays.get(place.id) ?? null
	}));
}

/** A patient who could come again so: in the pôle where fewest of its situations are of patients who do. */
function findPair(
	seeded: Seeded,
	places: readonly Place[],
	{
		next,
		former,
		wanted
	}: {
		readonly next: ReadonlyMap<string, Place>;
		readonly former: ReadonlyMap<string, Place>;
		readonly wanted: Wanted;
	}
): readonly [Place, Place] {
	const share = (poleId: string) => {
		const own = places.filter(({ meeting }) => meeting.poleId === poleId);
		return own.filter(({ id }) => next.has(id)).length / own.length;
	};
	const poles = [...new Set(places.map(({ meeting }) => meeting.poleId))];
	const order = seeded.shuffle(poles).toSorted((one, other) => share(one) - share(other));
	for (const poleId of order) {
		const own = seeded.shuffle(places.filter(({ meeting }) => meeting.poleId === poleId));
		for (const from of own.filter(({ id }) => !next.has(id))) {
			const to = own.find(
				(place) => !former.has(place.id) && fits(from.meeting.day, place.meeting.day, wanted)
			);
			if (to) return [from, to];
		}
	}
	throw new RangeError('no patient can come again so');
}

function fits(day: string, later: string, { delay, late }: Wanted): boolean {
	if (later <= day) return false;
	return delay === null || later > followUpDay(day, delay) === late;
}

function awaitedDelays(
	seeded: Seeded,
	places: readonly Place[],
	next: ReadonlyMap<string, Place>,
	decided: ReadonlyMap<string, string | null>
): readonly (readonly [string, string])[] {
	const due = (place: Place, delay: string) => followUpDay(place.meeting.day, delay) > '2024-12-31';
	let later =
		dueNextYear -
		places.filter((place) => {
			const delay = decided.get(place.id);
			return delay && due(place, delay);
		}).length;
	let open = seeded.shuffle(places.filter(({ id }) => !next.has(id)));
	return awaited.toReversed().flatMap(([delay, count]) =>
		Array.from({ length: count }, () => {
			const wanted = later > 0;
			const place = open.find((one) => due(one, delay) === wanted) ?? open[0];
			if (!place) throw new RangeError('more delays than situations');
			open = open.filter((one) => one !== place);
			if (due(place, delay)) later -= 1;
			return [place.id, delay] as const;
		})
	);
}
