/** A day of the calendar, « 2026-11-24 »: no hour, no zone. Compared as text. */
export type Day = string;

const millis = 86_400_000;
const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const text = (date: Date): Day => date.toISOString().slice(0, 10);

/** Builds a day; months are 1 … 12, and a day beyond the month's end runs into the next. */
export function dayOf(year: number, month: number, day: number): Day {
	return text(new Date(Date.UTC(year, month - 1, day)));
}

export function addDays(day: Day, days: number): Day {
	return text(new Date(at(day).getTime() + days * millis));
}

/** The same day so many months later; the last of the month when it has no such day. */
export function addMonths(day: Day, months: number): Day {
	const first = dayOf(yearOf(day), monthOf(day) + months, 1);
	const wanted = Number(day.slice(8));
	return dayOf(yearOf(first), monthOf(first), Math.min(wanted, lengthOfMonth(first)));
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
	return at(day).getUTCDay() || 7;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

export function lengthOfMonth(day: Day): number {
	return new Date(Date.UTC(yearOf(day), monthOf(day), 0)).getUTCDate();
}

/** The number of the week, ISO 8601: the week of a year's first Thursday is its first. */
export function weekNumber(day: Day): number {
	const thursday = addDays(day, 4 - weekdayOf(day));
	const start = dayOf(yearOf(thursday), 1, 1);
	return 1 + Math.floor((at(thursday).getTime() - at(start).getTime()) / (7 * millis));
}

/** Says whether this text is a day that exists. */
export function isDay(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const date = at(value);
	return !Number.isNaN(date.getTime()) && text(date) === value;
}

/** How many days from one to the other; below zero when it is before. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((at(to).getTime() - at(from).getTime()) / millis);
}
