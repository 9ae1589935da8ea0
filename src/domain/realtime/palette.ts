import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';

/** How many colours tell people apart: avatars and carets. */
const PALETTE_SIZE = 12;

/** Gives a person the same colour, 0 to 11, everywhere in one Intervision; 0 for someone unexpected. */
export function paletteOf(facts: MeetingFacts, personId: string): number {
	const rank = facts.participants.findIndex((participant) => participant.personId === personId);
	return rank < 0 ? 0 : rank % PALETTE_SIZE;
}
