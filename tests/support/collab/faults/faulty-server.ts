import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { sql as query } from 'drizzle-orm';
import type { Sql } from '#server/db/database.ts';
import { createKnownNames } from '#server/known-names.ts';
import { createCollabHub, type CollabHub } from '#server/realtime/collab/collab-hub.ts';
import type { CollabTiming } from '#server/realtime/collab/limits.ts';
import type { FaultPlan } from './fault-plan.ts';
import type { Faults } from './fault-points.ts';
import { createFaultyStore } from './faulty-store.ts';
import { tapMessages, tapWrites } from './tap-socket.ts';

export interface FaultyServer {
	readonly hub: CollabHub;
	readonly url: string;
	/** When somebody came in, ms, and how often a draft was read from the database. */
	readonly seen: { readonly joins: number[]; loads: number };
	/** As the process does when it is asked to end. */
	close(): Promise<void>;
}

/** A real HTTP server with the product's hub, whose surroundings die where they are told. */
export async function startFaultyServer(
	sql: Sql,
	plan: FaultPlan,
	faults: Faults
): Promise<FaultyServer> {
	const store = createFaultyStore(sql, faults);
	const seen = { joins: Array.of<number>(), loads: 0 };
	const silent = () => undefined;
	const hub = createCollabHub({
		store: {
			...store,
			readDraft(key) {
				seen.loads += 1;
				return store.readDraft(key);
			}
		},
		draftKey: Buffer.from(plan.draftKey, 'hex'),
		nodeId: 'noeud-a',
		// As in the product, rights are read in the database: without it nobody comes in.
		async decideRight() {
			seen.joins.push(Date.now());
			await sql.execute(query`select 1`);
			return { right: 'write' };
		},
		now: () => new Date(),
		randomBytes: (count) => randomBytes(count),
		names: createKnownNames(Date.now),
		readWithGuard: () => Promise.resolve([]),
		log: { info: silent, warn: silent, error: silent },
		timing: plan.timing satisfies Partial<CollabTiming>
	});
	tapMessages(faults);
	const server = createServer();
	server.on('upgrade', (request, socket, head) => {
		tapWrites(socket, faults);
		const name = new URL(request.url ?? '', 'http://localhost').searchParams.get('qui') ?? '';
		hub.accept(request, socket, head, {
			get personId() {
				faults.reach('checking');
				return name;
			},
			sessionId: `session-${name}`,
			name: `Nom de ${name}`,
			palette: 3
		});
	});
	server.listen(plan.port, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		hub,
		seen,
		url: `ws://127.0.0.1:${address.port}`,
		async close() {
			server.close();
			await hub.close();
		}
	};
}
