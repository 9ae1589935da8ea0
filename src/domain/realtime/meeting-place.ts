import { decideSituation } from '#domain/access/decide-situation.ts';
import { standingIn, type Viewer } from '#domain/access/standing.ts';
import {
	participantOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { MeetingView } from './meeting-view.ts';

/** Where somebody is in an Intervision, as its screen says. */
export type MeetingPlace = MeetingView['where'];

/** Finds the situation being discussed; null between two situations. */
export function openSituationOf(facts: MeetingFacts): SituationRecord | null {
	return facts.situations.find(({ phase }) => phase === 'ouverte') ?? null;
}

/**
 * Says where a person is, from the facts alone. `inside` is true for whoever has come in, by an open
 * socket or entered by hand; rights are decided again at each call (RT-55).
 */
export function placeIn(facts: MeetingFacts, viewer: Viewer, inside: boolean): MeetingPlace {
	if (facts.endedAt !== null) return 'terminee';
	const participant = participantOf(facts, viewer.personId);
	if (participant?.lobby === 'attente') return 'attente';
	if (participant?.lobby !== 'admis' || !inside) return 'dehors';
	const open = openSituationOf(facts);
	// [INT-8] a guest is never in the welcome room with the others
	if (!open) return participant.role === 'invite' ? 'hors-situation' : 'accueil';
	const standing = standingIn(facts, viewer, open);
	return decideSituation(standing, open, 'assister').ok ? 'situation' : 'hors-situation';
}
