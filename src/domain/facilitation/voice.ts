import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';

/** [TOUR-3] Whether someone raises this hand as his own. */
export function speaksFor(_facts: MeetingFacts, actorId: string, personId: string): boolean {
	return actorId === personId;
}

/** Whose microphone carries this person's voice. */
export function voiceOf(_facts: MeetingFacts, personId: string): string {
	return personId;
}
