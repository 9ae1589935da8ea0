import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { viewerBy } from '#domain/access/standing.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { openSituationOf, placeIn } from '#domain/realtime/meeting-place.ts';
import type { LivePage } from './live-page.ts';

/** Where someone is counted: in a situation, or in the Intervision (null). */
export interface Whereabouts {
	readonly situationId: string | null;
	readonly mode: PresenceMode;
}

/** Says where someone who has come in is counted: a situation, the Intervision (null), or nowhere (undefined). */
export function countedIn(
	facts: MeetingFacts,
	personId: string,
	sessionId: string | null
): string | null | undefined {
	const person = participantOf(facts, personId);
	// [INT-11] a patient is on no attendance sheet
	if (person?.role === 'invite') return undefined;
	const where = person ? placeIn(facts, viewerBy(person, sessionId), true) : 'dehors';
	if (where === 'situation') return openSituationOf(facts)?.id ?? null;
	return where === 'accueil' || where === 'hors-situation' ? null : undefined;
}

/** Says where everybody with a page inside is counted, by person. */
export function whereaboutsOf(
	facts: MeetingFacts,
	pages: readonly LivePage[]
): ReadonlyMap<string, Whereabouts> {
	const counted = new Map<string, Whereabouts>();
	for (const { entered, mode, person } of pages) {
		const { personId, sessionId } = person;
		const situationId = entered ? countedIn(facts, personId, sessionId) : undefined;
		if (situationId !== undefined) counted.set(personId, { situationId, mode });
	}
	return counted;
}
