import { decideResource } from './resource-access.ts';
import { identityIn } from './identity.ts';
import { resourceStanding, viewerBy, type Viewer } from './standing.ts';
import {
	participantOf,
	type MeetingFacts,
	type ParticipantFacts
} from '#domain/intervision/meeting-facts.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';

/**
 * [REC-6] Whether someone may say of others « reconnu·e »: who keeps the door or leads, is in the room, and of whom
 * one is sure.
 */
export function decideRecogniser(facts: MeetingFacts, keeper: Viewer): Decision {
	const keeps = decideResource(resourceStanding(facts, keeper), 'tenir-accueil');
	return keeps.ok ? decidePresence(facts, keeper) : keeps;
}

/** Is in the room, and somebody of whom one is sure. */
function decidePresence(facts: MeetingFacts, viewer: Viewer): Decision {
	if (facts.endedAt !== null) return refused('introuvable');
	const present = participantOf(facts, viewer.personId);
	if (present?.lobby !== 'admis') return refused('pas-admis');
	// [INT-7] a guest answers for nobody
	if (present.role === 'invite') return refused('titre-insuffisant');
	return identityIn(facts, viewer) === 'a-reconnaitre' ? refused('pas-reconnu') : granted;
}

/**
 * [REC-17] Whoever is already known there says it of somebody whom all who keep the door have brought in: otherwise a
 * small meeting would lock her out. In the welcome room only, where everybody sees everybody.
 */
function decidePeer(facts: MeetingFacts, peer: Viewer, target: ParticipantFacts): Decision {
	const present = decidePresence(facts, peer);
	if (!present.ok) return present;
	const busy = facts.situations.some(({ phase }) => phase === 'ouverte');
	const keepers = facts.participants.filter((one) => isSureKeeper(facts, one, target.personId));
	const all = keepers.every(({ personId }) => target.broughtInBy.includes(personId));
	return !busy && keepers.length > 0 && all ? granted : refused('titre-insuffisant');
}

/**
 * [SAL-11] The holder of a room's device, of whom one is sure, sees who sits there. It says nothing of any session: a
 * seat opens neither a page nor a fiche. The rules of REC-16 stay.
 */
function decideHolder(facts: MeetingFacts, holder: Viewer, { seat }: ParticipantFacts): Decision {
	if (seat?.kind !== 'salle' || seat.holderId !== holder.personId)
		return refused('titre-insuffisant');
	return decidePresence(facts, holder);
}

function isSureKeeper(facts: MeetingFacts, one: ParticipantFacts, but: string): boolean {
	return (
		one.personId !== but &&
		one.sessions.some(({ id }) => decideRecogniser(facts, viewerBy(one, id)).ok)
	);
}

/** Whether this person, who attends so, may be recognised by this keeper: seen or heard, and never oneself. */
export function decideRecognition(
	facts: MeetingFacts,
	keeper: Viewer,
	target: { readonly personId: string; readonly mode: PresenceMode }
): Decision {
	const recogniser = decideRecogniser(facts, keeper);
	const person = participantOf(facts, target.personId);
	// [INT-9] he is welcomed by whoever invited him, not recognised among the professionals
	if (person?.role === 'invite') return refused('introuvable');
	const holds =
		target.mode === 'salle' && person !== null && decideHolder(facts, keeper, person).ok;
	if (!recogniser.ok && !holds && !(person && decidePeer(facts, keeper, person).ok))
		return recogniser;
	// [REC-7] nobody recognises himself
	if (target.personId === keeper.personId) return refused('reconnaissance-de-soi');
	if (person?.lobby !== 'admis') return refused('pas-admis');
	// [REC-16] nobody alone brings somebody in and answers for her
	if (person.broughtInBy.includes(keeper.personId)) return refused('reconnaissance-par-soi-seul');
	// [REC-8] who shows neither face nor voice needs the strong login
	const shows = target.mode !== 'fiche' && target.mode !== 'compagnon';
	// [SAL-11] somebody seated is seen in the room with her phone in hand, and the door answers for it
	const inHand = target.mode === 'compagnon' && recogniser.ok && person.seat?.kind === 'salle';
	if (!shows && !inHand) return refused('reconnaissance-sans-image-ni-son');
	// [REC-9] on the telephone, only whoever leads has heard the voice, and gives his word (decisions.md §4)
	const conducts = decideResource(resourceStanding(facts, keeper), 'animer-intervision').ok;
	if (target.mode === 'telephone' && !conducts) return refused('reconnaissance-par-telephone');
	return granted;
}
