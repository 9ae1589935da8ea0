import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { CollabSocket } from '#server/realtime/collab/collab-socket.ts';
import { Connection } from '#server/realtime/collab/connection.ts';
import { openFicheDoc } from '#server/realtime/collab/fiche-doc.ts';
import { Room } from '#server/realtime/collab/room.ts';

/** An empty room that no hub knows. */
export function openBareRoom(
	situationId: string,
	onPending: (room: Room) => void = () => undefined
): Room {
	return new Room(
		{
			key: { situationId, generation: 1 },
			fiche: openFicheDoc(currentDefinition.version),
			draftKey: new Uint8Array(32),
			epoch: 1,
			lastSeq: 1,
			rowCount: 1,
			owners: new Map()
		},
		{
			now: () => new Date(0),
			randomBytes: (count) => new Uint8Array(count),
			onPending
		}
	);
}

/** Somebody whose socket goes nowhere but where a test listens. */
export function openBareConnection(
	situationId: string,
	hear: (message: Uint8Array) => void = () => undefined
): Connection {
	const socket: CollabSocket = {
		send: hear,
		share: (frames) => frames.forEach(({ message }) => hear(message)),
		close: () => undefined,
		ping: () => undefined,
		terminate: () => undefined,
		unread: () => 0,
		listen: () => undefined
	};
	const person = { personId: 'personnea', sessionId: 's', name: 'A', palette: 1 };
	return new Connection(person, { situationId, generation: 1 }, socket, 10);
}
