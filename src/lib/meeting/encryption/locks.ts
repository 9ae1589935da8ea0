import type { Participant, Room } from 'livekit-client';

/** What the lock of a person says; nothing is published by whoever has none. */
export type Lock = 'chiffre' | 'clair' | 'illisible';

/** Reads everybody's lock at once, by media identity. */
export function readLocks(room: Room, unreadable: ReadonlySet<string>): ReadonlyMap<string, Lock> {
	const locks = new Map<string, Lock>();
	for (const person of [room.localParticipant, ...room.remoteParticipants.values()]) {
		const lock = lockOf(person, unreadable);
		if (lock) locks.set(person.identity, lock);
	}
	return locks;
}

function lockOf(
	{ identity, trackPublications, isEncrypted }: Participant,
	unreadable: ReadonlySet<string>
): Lock | null {
	if (trackPublications.size === 0) return null;
	if (unreadable.has(identity)) return 'illisible';
	return isEncrypted ? 'chiffre' : 'clair';
}

/** [CHI-4] In an encrypted room, nothing in clear is played, whoever sends it. */
export function refuseClear(room: Room): void {
	for (const person of room.remoteParticipants.values())
		for (const publication of person.trackPublications.values())
			if (!publication.isEncrypted && publication.isDesired) publication.setSubscribed(false);
}
