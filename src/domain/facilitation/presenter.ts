import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding, type Viewer } from '#domain/access/standing.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { LiveState } from '#domain/realtime/live-state.ts';
import { openSituationOf } from '#domain/realtime/meeting-place.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { turnPlaceOf } from './place-of.ts';

/** [MED-8] Whoever conducts allows one person with whom he is to show a screen, and takes it back. */
export function decidePresenter(
	facts: MeetingFacts,
	actor: Viewer,
	personId: string | null,
	inside: LiveState['inside']
): Decision {
	const may = decideResource(resourceStanding(facts, actor), 'animer-intervision');
	if (!may.ok || personId === null) return may;
	const place = turnPlaceOf(facts, inside, actor.personId);
	if (place === undefined) return refused('pas-admis');
	// [INT-7] a guest shows himself, and nothing else
	if (participantOf(facts, personId)?.role === 'invite') return refused('introuvable');
	return turnPlaceOf(facts, inside, personId) === place ? granted : refused('absent-de-la-salle');
}

/** [MED-8] Whom whoever conducts allows to show a screen now. Another situation: other eyes, and it is nobody. */
export function presenterIn(facts: MeetingFacts): string | null {
	const place = openSituationOf(facts)?.id ?? null;
	const allowed = facts.participants.find(
		({ presents }) => presents != null && presents.situationId === place
	);
	return allowed?.personId ?? null;
}
