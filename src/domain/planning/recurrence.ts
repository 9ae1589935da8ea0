import type { Rhythm } from '#domain/pole/rhythm.ts';
import {
	addMonths,
	dayOf,
	lengthOfMonth,
	monthOf,
	weekdayOf,
	yearOf,
	type Day
} from './calendar-day.ts';

/** When a pôle meets, between two days: « le deuxième mardi de chaque mois, de septembre à juin ». */
export interface Recurrence {
	readonly from: Day;
	readonly until: Day;
	readonly rhythm: Rhythm;
	/** For « par-an » only. */
	readonly perYear: number;
	/** 1 Monday … 7 Sunday. */
	readonly weekday: number;
	/** 1 … 4; 5 is the last of the month. */
	readonly weekOfMonth: number;
	/** 1 … 12. */
	readonly monthsOff: readonly number[];
}

/** Three years of a monthly pôle: beyond, somebody mistyped a year. */
const MAX_DATES = 36;

const everyMonths = { mensuel: 1, bimestriel: 2, trimestriel: 3 } as const;

/** [PLA-3] The days of a recurrence, in order: the weekday is kept, a month off has none, nothing outside the two days. */
export function recurringDays(recurrence: Recurrence): readonly Day[] {
	const { from, until, weekday, weekOfMonth } = recurrence;
	if (from > until) return [];
	return monthsMet(recurrence)
		.map((month) => nthWeekday(month, weekday, weekOfMonth))
		.filter((day) => day >= from && day <= until)
		.slice(0, MAX_DATES);
}

/** First days of the months in which it meets. */
function monthsMet(recurrence: Recurrence): readonly Day[] {
	const { rhythm, perYear } = recurrence;
	if (rhythm === 'demande') return [];
	if (rhythm === 'par-an') return spread(recurrence, Math.max(1, Math.min(12, perYear)));
	return openMonths(recurrence, everyMonths[rhythm]);
}

function openMonths(
	{ from, until, weekday, weekOfMonth, monthsOff }: Recurrence,
	step: number
): readonly Day[] {
	const met: Day[] = [];
	const start = dayOf(yearOf(from), monthOf(from), 1);
	// A first month whose day is already past does not count: « every two months » starts with the next.
	const first = nthWeekday(start, weekday, weekOfMonth) >= from ? start : addMonths(start, 1);
	for (let month = first; month <= until; month = addMonths(month, step)) {
		if (!monthsOff.includes(monthOf(month))) met.push(month);
	}
	return met;
}

/** So many a year, as far apart as the months off allow, twelve months at a time. */
function spread(recurrence: Recurrence, perYear: number): readonly Day[] {
	const open = openMonths(recurrence, 1);
	const [first] = open;
	if (first === undefined) return [];
	const years = new Map<number, Day[]>();
	for (const month of open) {
		const months = (yearOf(month) - yearOf(first)) * 12 + monthOf(month) - monthOf(first);
		const year = Math.floor(months / 12);
		years.set(year, [...(years.get(year) ?? []), month]);
	}
	const openInYear = 12 - new Set(recurrence.monthsOff).size;
	return [...years.values()].flatMap((inYear) => {
		const wanted = Math.max(1, Math.round((perYear * inYear.length) / openInYear));
		const count = Math.min(wanted, inYear.length);
		return inYear.filter((_, place) => takes(place, count, inYear.length));
	});
}

/** Spreads `count` places evenly over `length`. */
function takes(place: number, count: number, length: number): boolean {
	return Array.from({ length: count }, (_, turn) => Math.floor((turn * length) / count)).includes(
		place
	);
}

/** The first, second… or last Tuesday of the month that begins on this day. */
function nthWeekday(firstOfMonth: Day, weekday: number, weekOfMonth: number): Day {
	const year = yearOf(firstOfMonth);
	const month = monthOf(firstOfMonth);
	const first = 1 + ((weekday - weekdayOf(firstOfMonth) + 7) % 7);
	const wanted = first + 7 * (weekOfMonth - 1);
	const length = lengthOfMonth(firstOfMonth);
	return dayOf(year, month, wanted > length ? wanted - 7 : wanted);
}
