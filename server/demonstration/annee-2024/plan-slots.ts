import { dayOf } from '#domain/planning/calendar-day.ts';
import { followUpDay } from '#domain/planning/follow-up.ts';
import type { PlannedMeeting, PlannedSlot } from './plan.ts';
import type { Seeded } from './seeded.ts';
import type { AgainCounts, AgainWanted } from './year-counts.ts';

/** A place on an agenda, before anybody has it. */
export type Place = Pick<PlannedSlot, 'id' | 'meeting' | 'rank'>;

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

/** Gives each place its patient and what was decided: who comes again, when, and whether it had been asked. */
export function planDossiers(
	seeded: Seeded,
	places: readonly Place[],
	counts: AgainCounts
): readonly PlannedSlot[] {
	const next = new Map<string, Place>();
	const former = new Map<string, Place>();
	const delays = new Map<string, string | null>();
	for (const wanted of counts.again)
		for (let left = wanted.count; left > 0; left -= 1) {
			const [from, to] = findPair(seeded, places, { next, former, wanted });
			next.set(from.id, to);
			former.set(to.id, from);
			delays.set(from.id, wanted.delay);
		}
	for (const [id, delay] of awaitedDelays(seeded, places, { next, decided: delays, counts }))
		delays.set(id, delay);
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
		readonly wanted: AgainWanted;
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

function fits(day: string, later: string, { delay, late }: AgainWanted): boolean {
	if (later <= day) return false;
	return delay === null || later > followUpDay(day, delay) === late;
}

function awaitedDelays(
	seeded: Seeded,
	places: readonly Place[],
	{
		next,
		decided,
		counts
	}: {
		readonly next: ReadonlyMap<string, Place>;
		readonly decided: ReadonlyMap<string, string | null>;
		readonly counts: AgainCounts;
	}
): readonly (readonly [string, string])[] {
	const lastDay = dayOf(counts.year, 12, 31);
	const due = (place: Place, delay: string) => followUpDay(place.meeting.day, delay) > lastDay;
	let later =
		counts.dueNextYear -
		places.filter((place) => {
			const delay = decided.get(place.id);
			return delay && due(place, delay);
		}).length;
	let open = seeded.shuffle(places.filter(({ id }) => !next.has(id)));
	return counts.awaited.toReversed().flatMap(([delay, count]) =>
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
