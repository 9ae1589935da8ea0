import { identityIn } from '#domain/access/identity.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding, roleTitles, viewerBy, type Viewer } from '#domain/access/standing.ts';
import {
	participantOf,
	type MeetingFacts,
	type ParticipantFacts
} from '#domain/intervision/meeting-facts.ts';
import { waysOf, type LiveState } from '#domain/realtime/live-state.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';

/**
 * [TOUR-6] The animateur names a co-animateur on the spot: somebody who is there, of whom one is sure, and whom
 * nothing keeps from clinical text.
 */
export function decideCoAnimateur(
	facts: MeetingFacts,
	actor: Viewer,
	personId: string,
	inside: LiveState['inside']
): Decision {
	const named = decideNamer(facts, actor);
	if (!named.ok) return named;
	const person = participantOf(facts, personId);
	const attends = inside.get(personId);
	if (person?.lobby !== 'admis' || !attends) return refused('absent-de-la-salle');
	if (!mayBeNamed(person)) return refused('fonction-reservee');
	const known = waysOf(attends).some(
		({ sessionId }) => identityIn(facts, viewerBy(person, sessionId)) !== 'a-reconnaitre'
	);
	return known ? granted : refused('personne-non-reconnue');
}

/** [TOUR-6] Takes back what was named on the spot, and nothing else. */
export function decideTakingBack(facts: MeetingFacts, actor: Viewer, personId: string): Decision {
	const named = decideNamer(facts, actor);
	if (!named.ok) return named;
	const person = participantOf(facts, personId);
	return person?.role === 'co-animateur' && person.formerRole !== null
		? granted
		: refused('introuvable');
}

function decideNamer(facts: MeetingFacts, actor: Viewer): Decision {
	if (facts.endedAt !== null) return refused('introuvable');
	const may = decideResource(resourceStanding(facts, actor), 'nommer-co-animateur');
	if (!may.ok) return may;
	if (participantOf(facts, actor.personId)?.lobby !== 'admis') return refused('pas-admis');
	return identityIn(facts, actor) === 'a-reconnaitre' ? refused('pas-reconnu') : granted;
}

/** A logistic coordination reads no clinical text (decisions.md §1), whatever she is named here. */
function mayBeNamed({ role, mandats, exercice }: ParticipantFacts): boolean {
	if (!['participant', 'expert', 'coordination'].includes(role)) return false;
	const clinical = mandats.includes('coordination-clinique');
	if (mandats.includes('coordination-logistique') && !clinical) return false;
	return !roleTitles({ role, mandats, exercice }).includes('coordination-logistique');
}
