import { decideResource } from './resource-access.ts';
import { identityIn } from './identity.ts';
import { resourceStanding, type Viewer } from './standing.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';

/**
 * [REC-6] Whether someone may say of others « reconnu·e »: who keeps the door or leads, is in the room, and of whom
 * one is sure.
 */
export function decideRecogniser(facts: MeetingFacts, keeper: Viewer): Decision {
	const keeps = decideResource(resourceStanding(facts, keeper), 'tenir-accueil');
	if (!keeps.ok) return keeps;
	if (facts.endedAt !== null) return refused('introuvable');
	if (participantOf(facts, keeper.personId)?.lobby !== 'admis') return refused('pas-admis');
	return identityIn(facts, keeper) === 'a-reconnaitre' ? refused('pas-reconnu') : granted;
}

/** Whether this person, who attends so, may be recognised by this keeper: seen or heard, and never oneself. */
export function decideRecognition(
	facts: MeetingFacts,
	keeper: Viewer,
	target: { readonly personId: string; readonly mode: PresenceMode }
): Decision {
	const recogniser = decideRecogniser(facts, keeper);
	if (!recogniser.ok) return recogniser;
	// [REC-7] nobody recognises himself
	if (target.personId === keeper.personId) return refused('reconnaissance-de-soi');
	if (participantOf(facts, target.personId)?.lobby !== 'admis') return refused('pas-admis');
	// [REC-8] who shows neither face nor voice needs the strong login
	if (target.mode === 'fiche') return refused('reconnaissance-sans-image-ni-son');
	// [REC-9] on the telephone, only whoever leads has heard the voice, and gives his word (decisions.md §4)
	const conducts = decideResource(resourceStanding(facts, keeper), 'animer-intervision').ok;
	if (target.mode === 'telephone' && !conducts) return refused('reconnaissance-par-telephone');
	return granted;
}
