import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { createCollabStore } from '#server/db/collab-store.ts';
import type { Sql } from '#server/db/database.ts';
import { createKnownNames } from '#server/known-names.ts';
import { readDirectly } from '#tests/support/guard/read-directly.ts';
import { foldHere, openTestKeys } from './test-keys.ts';
import { createCollabHub, type CollabHub } from '#server/realtime/collab/collab-hub.ts';
import type { CollabHubOptions } from '#server/realtime/collab/hub-options.ts';

export interface CollabServer {
	readonly hub: CollabHub;
	readonly url: string;
	/** Facts given to the log, to prove that no content goes there. */
	readonly logged: object[];
	close(): Promise<void>;
	/** Cuts every socket without storing or saying anything, as a crash does. */
	crash(): Promise<void>;
}

/** A real HTTP server with a hub; the query says who comes, as the session would. */
export async function startCollabServer(
	sql: Sql,
	{ draftKey, ...options }: Partial<CollabHubOptions> & { readonly draftKey: Uint8Array },
	port = 0
): Promise<CollabServer> {
	const logged: object[] = [];
	const log = (facts: object, message: string): void => void logged.push({ ...facts, message });
	const hub = createCollabHub({
		store: createCollabStore(sql),
		keys: options.keys ?? (await openTestKeys(draftKey)),
		fold: foldHere,
		nodeId: 'noeud-a',
		decideRight: () => Promise.resolve({ right: 'write' }),
		now: () => new Date(),
		randomBytes: (count) => randomBytes(count),
		names: createKnownNames(Date.now),
		readWithGuard: readDirectly,
		log: { info: log, warn: log, error: log },
		...options
	});
	const server = createServer();
	const sockets = new Set<Duplex>();
	server.on('upgrade', (request, socket, head) => {
		sockets.add(socket);
		const query = new URL(request.url ?? '', 'http://localhost').searchParams;
		const personId = query.get('qui') ?? 'personne1';
		hub.accept(request, socket, head, {
			personId,
			sessionId: query.get('session') ?? `session-${personId}`,
			name: `Nom de ${personId}`,
			palette: 3
		});
	});
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		hub,
		logged,
		url: `ws://127.0.0.1:${address.port}`,
		async close() {
			await hub.close();
			server.closeAllConnections();
			server.close();
		},
		async crash() {
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			for (const socket of sockets) socket.destroy();
			await closed;
		}
	};
}
