import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';

const HOUR_MS = 3_600_000;

/** [INT-3] A link lives until two hours after the Intervision should end, and two hours at least. */
export function guestLinkEnd(
	{ startsAt, minutes }: Pick<MeetingFacts, 'startsAt' | 'minutes'>,
	now: Date
): Date {
	const end = Date.parse(startsAt) + minutes * 60_000;
	return new Date(Math.max(end, now.getTime()) + 2 * HOUR_MS);
}
