import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { seatState } from './seat-state.ts';

/**
 * [SAL-14] Marks the devices that must receive nothing of the open situation: somebody within their hearing may not
 * attend it, and nobody has confirmed yet that he left. Media, fiche and thread close together: all of them ask the
 * same decision.
 */
export function holdBackRooms(facts: MeetingFacts): MeetingFacts {
	const held = new Set(
		facts.participants.flatMap((person) =>
			person.seat && seatState(facts, person) === 'doit-sortir' ? [person.seat.holderId] : []
		)
	);
	if (held.size === 0) return facts;
	const participants = facts.participants.map((person) =>
		held.has(person.personId) ? { ...person, heldBack: true } : person
	);
	return { ...facts, participants };
}
