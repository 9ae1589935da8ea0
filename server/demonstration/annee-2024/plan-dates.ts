import { dayOf, weekdayOf, type Day } from '#domain/planning/calendar-day.ts';

/** Nobody meets in July and August (domain.md §4.2). */
const months = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12];

/** Two or one in a year: in spring and autumn. */
const few: Readonly<Record<number, readonly number[]>> = { 1: [4], 2: [3, 10] };

/** So many days spread over a year, from a month on; `rank` of the pôle gives its weekday and week. */
export function spreadDays(count: number, year: number, rank: number, since = 1): readonly Day[] {
	const open = months.filter((month) => month >= since);
	const usual = since === 1 ? few[count] : undefined;
	const step = count > 1 ? (open.length - 1) / (count - 1) : 0;
	const chosen =
		usual ?? Array.from({ length: count }, (_, place) => open[Math.round(place * step)] ?? since);
	return chosen.map((month) => nthWeekday(year, month, rank));
}

/** « The second Tuesday »: never in the last week of the year. */
function nthWeekday(year: number, month: number, rank: number): Day {
	const weekday = 1 + (rank % 5);
	const week = Math.min(1 + (Math.floor(rank / 5) % 4), month === 12 ? 3 : 4);
	const first = weekdayOf(dayOf(year, month, 1));
	return dayOf(year, month, 1 + ((weekday - first + 7) % 7) + (week - 1) * 7);
}
