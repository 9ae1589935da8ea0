import { withGuests } from '#domain/guest/with-guests.ts';
import type { GuestDoor } from '#server/db/guest-door.ts';
import type { LivePorts } from './live-ports.ts';

/** Reads the facts of a meeting being held, its guests in their places; everything else reads them without. */
export function withGuestsOf(
	loadFacts: LivePorts['loadFacts'],
	door: Pick<GuestDoor, 'read'>
): LivePorts['loadFacts'] {
	return async (intervisionId) => {
		const facts = await loadFacts(intervisionId);
		if (!facts) return null;
		const { guests, parts } = await door.read(intervisionId);
		return withGuests(facts, guests, parts);
	};
}
