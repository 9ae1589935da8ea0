import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding, type Viewer } from '#domain/access/standing.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { LiveState } from '#domain/realtime/live-state.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { turnPlaceOf } from './place-of.ts';
import { speaksFor } from './voice.ts';

/** [TOUR-3] Raises one's own hand, or that of somebody for whom one speaks; whoever gives the floor lowers any. */
export function decideHand(
	facts: MeetingFacts,
	actor: Viewer,
	{ personId, up }: { readonly personId: string; readonly up: boolean },
	inside: LiveState['inside']
): Decision {
	if (!speaksFor(facts, actor.personId, personId)) {
		if (up) return refused('titre-insuffisant');
		return decideFloor(facts, actor, personId, inside);
	}
	return turnPlaceOf(facts, inside, personId) === undefined ? refused('pas-admis') : granted;
}

/** [TOUR-2] [INT-7] Gives the floor to a professional; a guest is asked by word of mouth, and holds no turn of the room. */
export function decideGiving(
	facts: MeetingFacts,
	actor: Viewer,
	personId: string,
	inside: LiveState['inside']
): Decision {
	const decision = decideFloor(facts, actor, personId, inside);
	const guest = participantOf(facts, personId)?.role === 'invite';
	return decision.ok && guest ? refused('introuvable') : decision;
}

/** [TOUR-2] Gives the floor to somebody with whom one is, or silences him: whoever conducts or keeps the time. */
export function decideFloor(
	facts: MeetingFacts,
	actor: Viewer,
	personId: string | null,
	inside: LiveState['inside']
): Decision {
	const may = decideResource(resourceStanding(facts, actor), 'donner-parole');
	if (!may.ok) return may;
	const place = turnPlaceOf(facts, inside, actor.personId);
	if (place === undefined) return refused('pas-admis');
	if (personId === null) return granted;
	if (!participantOf(facts, personId)) return refused('introuvable');
	return turnPlaceOf(facts, inside, personId) === place ? granted : refused('absent-de-la-salle');
}
