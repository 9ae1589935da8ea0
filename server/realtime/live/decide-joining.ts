import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { closeCodes, type CloseCode } from '#domain/realtime/close-codes.ts';

/** As many as LiveKit takes in one room (decisions.md §4). */
const MAX_PAGES = 40;

/** Decides whether a page may join, beside those already open; null when it may, else the code to close it with. */
export function decideJoining(
	facts: MeetingFacts | null,
	personId: string,
	openPages: number
): CloseCode | null {
	// [PLA-14] a date called off is no room
	if (!facts || facts.cancelledAt !== null) return closeCodes.unknownRoom;
	const person = participantOf(facts, personId);
	if (!person) return closeCodes.accessRefused;
	const entrance = decideResource(resourceStanding(facts, person), 'entrer-dans-intervision');
	if (!entrance.ok) return closeCodes.accessRefused;
	return openPages >= MAX_PAGES ? closeCodes.full : null;
}
