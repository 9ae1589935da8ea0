import { viewerBy } from '#domain/access/standing.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { waysOf, type LiveState } from '#domain/realtime/live-state.ts';
import { openSituationOf, placeIn, type MeetingPlace } from '#domain/realtime/meeting-place.ts';
import type { TurnPlace } from './turns.ts';

/** Where somebody who is there is, by his own device or by his seat in a room; « dehors » for who is not. */
export function placeOf(
	facts: MeetingFacts,
	inside: LiveState['inside'],
	personId: string
): MeetingPlace {
	const person = participantOf(facts, personId);
	const attends = inside.get(personId);
	if (!person || !attends) return 'dehors';
	const places = waysOf(attends).map(({ sessionId }) =>
		placeIn(facts, viewerBy(person, sessionId), true)
	);
	return (
		places.find((place) => place === 'situation' || place === 'accueil') ?? places[0] ?? 'dehors'
	);
}

/** Where this person may speak now; undefined for whoever is not among the others. */
export function turnPlaceOf(
	facts: MeetingFacts,
	inside: LiveState['inside'],
	personId: string
): TurnPlace | undefined {
	const where = placeOf(facts, inside, personId);
	if (where === 'accueil') return null;
	return where === 'situation' ? openSituationOf(facts)?.id : undefined;
}
