import { addDays, type Day } from '#domain/planning/calendar-day.ts';

/** How long one may answer. */
const days = 30;
/** More than ever came to a meeting: a link that leaks can not bury what people said. */
export const mostAnswers = 200;

/** [ACT-15] One answers from the day of the meeting to thirty days after. */
export function windowOf(day: Day): { readonly from: Day; readonly until: Day } {
	return { from: day, until: addDays(day, days) };
}

export function isOpenOn(day: Day, today: Day): boolean {
	const { from, until } = windowOf(day);
	return from <= today && today <= until;
}
