import {
	participantOf,
	type MeetingFacts,
	type ParticipantFacts
} from '#domain/intervision/meeting-facts.ts';

/** Who sits in the room of this person's device, without whoever is on the telephone near it. */
export function seatedWith(facts: MeetingFacts, holderId: string): readonly ParticipantFacts[] {
	return facts.participants.filter(
		({ seat }) => seat?.kind === 'salle' && seat.holderId === holderId
	);
}

/**
 * [SAL-17] Somebody seated comes in on the device itself, by his own identification: its room is now his. Gives the
 * former holder, who from then on sits there like the others; null when there is nothing to take.
 */
export function formerHolder(facts: MeetingFacts, personId: string): string | null {
	const seat = participantOf(facts, personId)?.seat;
	return seat?.kind === 'salle' ? seat.holderId : null;
}
