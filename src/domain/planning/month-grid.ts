import {
	addDays,
	addMonths,
	dayOf,
	isDay,
	weekNumber,
	weekdayOf,
	type Day
} from './calendar-day.ts';

export interface GridWeek {
	readonly number: number;
	/** Monday to Sunday, days of the neighbouring months included. */
	readonly days: readonly Day[];
}

/** The weeks that show a month, whole. */
export function monthGrid(first: Day): readonly GridWeek[] {
	const next = addMonths(first, 1);
	const weeks: GridWeek[] = [];
	for (
		let monday = addDays(first, 1 - weekdayOf(first));
		monday < next;
		monday = addDays(monday, 7)
	) {
		const start = monday;
		const days = Array.from({ length: 7 }, (_, place) => addDays(start, place));
		weeks.push({ number: weekNumber(monday), days });
	}
	return weeks;
}

/** Reads « 2026-11 » as the first day of that month; the month of `today` otherwise. */
export function readMonth(text: string | null, today: Day): Day {
	const first = `${text ?? ''}-01`;
	return isDay(first) ? first : `${today.slice(0, 7)}-01`;
}

/** Reads a year between 2000 and 2199; the one of `today` otherwise. */
export function readYear(text: string | null, today: Day): number {
	const year = Number(text);
	const known = Number.isInteger(year) && year >= 2000 && year < 2200;
	return known ? year : Number(today.slice(0, 4));
}

export const firstOfYear = (year: number): Day => dayOf(year, 1, 1);
