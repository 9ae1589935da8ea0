import { decideSituation } from '#domain/access/decide-situation.ts';
import { standingIn, viewerBy, type Viewer } from '#domain/access/standing.ts';
import {
	participantOf,
	type MeetingFacts,
	type ParticipantFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import { tellable } from '#domain/realtime/tellable.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Here } from './must-leave.ts';

/**
 * [SAL-19] Whose word is taken that somebody left a room, or hung up. Someone who conducts this very situation: the
 * patient's refusal beats that title too, and nobody answers for himself. And not a co-animateur of the same room, as
 * long as somebody else may: that word gives his own room its picture and sound back ([SAL-14]), and decisions.md §1
 * gives it to the animateur. Alone to conduct he gives it all the same, or the meeting would stop there.
 */
export function decideExit(
	facts: MeetingFacts,
	actor: Viewer,
	{ situation, personId }: { readonly situation: SituationRecord; readonly personId: string },
	inside: ReadonlyMap<string, Here>
): Decision {
	if (actor.personId === personId) return refused('titre-insuffisant');
	const conducts = decideConducting(facts, actor, situation);
	if (!conducts.ok) return conducts;
	const leaver = participantOf(facts, personId);
	if (!leaver) return refused('introuvable');
	if (answersFor(facts, actor.personId, leaver)) return granted;
	const another = facts.participants.some(
		(person) =>
			person.personId !== actor.personId &&
			person.personId !== personId &&
			answersFor(facts, person.personId, leaver) &&
			conductsHere(facts, person, situation, inside)
	);
	return another ? refused('sortie-par-un-autre') : granted;
}

/** [SAL-12] Who conducts this situation, held back by a room or not, and may be told who must leave it. */
export function decideConducting(
	facts: MeetingFacts,
	actor: Viewer,
	situation: SituationRecord
): Decision {
	const decision = decideSituation(standingIn(facts, actor, situation), situation, 'conduire');
	if (!decision.ok) return refused(tellable(decision.why));
	return participantOf(facts, actor.personId)?.lobby === 'admis' ? granted : refused('pas-admis');
}

/** By a page of his own: whoever only sits in a room can press nothing. */
function conductsHere(
	facts: MeetingFacts,
	person: ParticipantFacts,
	situation: SituationRecord,
	inside: ReadonlyMap<string, Here>
): boolean {
	const here = inside.get(person.personId);
	if (!here || here.sessionId === null || here.sessionId === here.seat?.id) return false;
	return decideConducting(facts, viewerBy(person, here.sessionId), situation).ok;
}

/** The animateur wherever he is; a co-animateur for the rooms and telephones that are not his. */
function answersFor(facts: MeetingFacts, personId: string, leaver: ParticipantFacts): boolean {
	const person = participantOf(facts, personId);
	if (!person || person.role === 'animateur') return person !== null;
	const room = leaver.seat?.holderId;
	return room === undefined || (room !== personId && person.seat?.holderId !== room);
}
