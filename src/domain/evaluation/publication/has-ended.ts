import { yearOf, type Day } from '#domain/planning/calendar-day.ts';

/**
 * [RAP-9] Whether a year is over on this day in Paris. What fiches of a year answered leaves once and for good ([SUP-9]):
 * a publication in July would keep the second half of the year silent for ever.
 */
export function hasEnded(year: number, today: Day): boolean {
	return year < yearOf(today);
}
