import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { viewerBy } from '#domain/access/standing.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { countedMode, type PresenceMode } from '#domain/intervision/presence-mode.ts';
import { openSituationOf, placeIn } from '#domain/realtime/meeting-place.ts';
import { waysOf, type LiveState } from '#domain/realtime/live-state.ts';

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

/**
 * Says where everybody is counted who is there by a device, his own or that of the room where he sits, by person;
 * those entered by hand have their own stays.
 */
export function whereaboutsOf(
	facts: MeetingFacts,
	inside: LiveState['inside']
): ReadonlyMap<string, Whereabouts> {
	const counted = new Map<string, Whereabouts>();
	for (const [personId, attends] of inside) {
		if (attends.sessionId === null) continue;
		const places = waysOf(attends).map(({ sessionId }) => countedIn(facts, personId, sessionId));
		// By either of them in the situation, she is in it.
		const situationId = places.find((place) => place !== null && place !== undefined) ?? places[0];
		if (situationId === undefined) continue;
		counted.set(personId, { situationId, mode: countedMode(attends.mode) });
	}
	return counted;
}
