import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { CollabStore } from '#server/db/collab-store.ts';
import type { ClientOwner } from './check-update.ts';
import type { Connection } from './connection.ts';
import { collabLimits } from './limits.ts';
import type { Room } from './room.ts';

/** Whose a Yjs id is, seen from a socket's person. */
export function ownerOf(room: Room, connection: Connection, client: number): ClientOwner {
	const owner = room.owners.get(client);
	if (owner === undefined) return 'nobody';
	return owner === connection.person.personId ? 'mine' : 'other';
}

/**
 * Registers ids for the socket's person, committed before anything under them is applied ([RT-5]).
 * Returns false when the socket was closed instead.
 */
export async function claimClients(
	room: Room,
	connection: Connection,
	store: CollabStore,
	clients: readonly number[]
): Promise<boolean> {
	const { personId } = connection.person;
	const owned = [...room.owners.values()].filter((owner) => owner === personId).length;
	if (
		connection.clients.size + clients.length > collabLimits.clientsPerSocket ||
		owned + clients.length > collabLimits.clientsPerPerson
	) {
		connection.close(closeCodes.tooMany, 'trop d’identifiants');
		return false;
	}
	try {
		for (const client of clients) {
			const owner = await store.claimClient(room.key, room.epoch, client, personId);
			if (owner === null) {
				connection.close(closeCodes.tryLater, 'autre serveur');
				return false;
			}
			room.owners.set(client, owner);
			if (owner === personId) connection.clients.add(client);
		}
	} catch {
		// Without the registration the text could not come back after a crash: the browser keeps it and retries.
		connection.close(closeCodes.tryLater, 'enregistrement indisponible');
		return false;
	}
	return !connection.closed;
}
