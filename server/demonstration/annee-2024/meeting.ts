import { parisInstant } from '#domain/shared/paris-time.ts';
import type { PlannedMeeting, PlannedPerson } from './plan.ts';

/** Lunch time, as everywhere (domain.md §4.2). */
export function startOf({ day }: PlannedMeeting): Date {
	const at = parisInstant(day, '12:30');
	if (!at) throw new RangeError(`no such day: ${day}`);
	return at;
}

export const minutes = 90;
export const endOf = (meeting: PlannedMeeting): Date =>
	new Date(startOf(meeting).getTime() + minutes * 60_000);

/** Who leads: a doctor « en principe » (Guide), else whoever came first on the list. */
const leaders = ['generalistes-liberaux', 'specialistes', 'generalistes-salaries', 'pharmaciens'];

export function leaderOf({ came }: PlannedMeeting): PlannedPerson | null {
	const people = came.map(({ person }) => person);
	const ranked = leaders.flatMap((code) => people.filter(({ categorie }) => categorie === code));
	return ranked[0] ?? people[0] ?? null;
}
