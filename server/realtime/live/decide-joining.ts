import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { closeCodes, type CloseCode } from '#domain/realtime/close-codes.ts';

/** As many as LiveKit takes in one room (decisions.md §4). */
const MAX_PEOPLE = 40;

/**
 * Decides whether a page may join, beside the people who have one open; null when it may, else the code to close it
 * with. People are counted, not their tabs; whoever keeps the door is never locked out ([LOB-4]).
 */
export function decideJoining(
	facts: MeetingFacts | null,
	personId: string,
	present: ReadonlySet<string>
): CloseCode | null {
	// [PLA-14] a date called off is no room
	if (!facts || facts.cancelledAt !== null) return closeCodes.unknownRoom;
	const person = participantOf(facts, personId);
	if (!person) return closeCodes.accessRefused;
	const standing = resourceStanding(facts, person);
	const entrance = decideResource(standing, 'entrer-dans-intervision');
	if (!entrance.ok) return closeCodes.accessRefused;
	if (present.size < MAX_PEOPLE || present.has(personId)) return null;
	return decideResource(standing, 'tenir-accueil').ok ? null : closeCodes.full;
}
