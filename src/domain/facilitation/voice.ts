import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';

/** [TOUR-3] Whether someone raises this hand: his own, or that of somebody who attends by his device. */
export function speaksFor(facts: MeetingFacts, actorId: string, personId: string): boolean {
	return actorId === personId || voiceOf(facts, personId) === actorId;
}

/** Whose microphone carries this person's voice: her own, that of her room, or the one near her telephone. */
export function voiceOf(facts: MeetingFacts, personId: string): string {
	return participantOf(facts, personId)?.seat?.holderId ?? personId;
}
