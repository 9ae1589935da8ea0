import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';

const twelveHours = 12 * 3_600_000;

/** Whether there is still a draft in which the name could be written, and an accord not withdrawn. */
export function isNameNeeded({
	phase,
	accord
}: Pick<SituationRecord, 'phase' | 'accord'>): boolean {
	if (accord.state === 'retire') return false;
	return phase === 'inscrite' || phase === 'ouverte' || phase === 'fermee';
}

/**
 * Until when a name to watch is remembered, in milliseconds: twelve hours after the Intervision ends
 * (decisions.md §2), its planned end when nobody ended it; given later, to finalise, twelve hours after that.
 */
export function nameForgottenAt(
	{ endedAt, startsAt, minutes }: Pick<MeetingFacts, 'endedAt' | 'startsAt' | 'minutes'>,
	givenAt: number
): number {
	const over = endedAt === null ? Date.parse(startsAt) + minutes * 60_000 : Date.parse(endedAt);
	return Math.max(over, givenAt) + twelveHours;
}
