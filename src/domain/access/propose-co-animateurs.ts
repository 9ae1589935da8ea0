import type { MeetingFacts, ParticipantFacts } from '#domain/intervision/meeting-facts.ts';

/**
 * [REC-15] Each référent of the pôle who attends without a role is proposed as co-animateur: a pôle may have several
 * (decisions.md §1, Péronne has two). It is proposed, never done: the coordination or the animateur names.
 */
export function proposeCoAnimateurs(facts: MeetingFacts): readonly ParticipantFacts[] {
	if (facts.endedAt !== null) return [];
	return facts.participants.filter(
		({ role, mandats }) => role === 'participant' && mandats.includes('referent')
	);
}
