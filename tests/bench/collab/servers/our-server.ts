import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import process from 'node:process';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { createCollabStore } from '#server/db/collab-store.ts';
import { openDatabase } from '#server/db/database.ts';
import { openDraftKeyFolder } from '#server/keys/draft-key-folder.ts';
import { createKnownNames } from '#server/known-names.ts';
import { createCollabHub } from '#server/realtime/collab/collab-hub.ts';
import { createFoldThread } from '#server/realtime/collab/fold-thread.ts';
import foldCode from '#server/realtime/collab/fold-worker.ts?code';
import { createMemoryStore } from '#tests/support/collab/memory/memory-store.ts';
import { memoryKeys } from '#tests/support/collab/test-keys.ts';
import { answerBench } from './answer-bench.ts';

/**
 * Our hub as it runs: validating, encrypting, folding in a thread, writing to PostgreSQL at BENCH_DATABASE_URL and keys
 * in the folder BENCH_KEYS; without these, both in memory.
 */
const { BENCH_DATABASE_URL, BENCH_KEYS, BENCH_DRAFT_KEY = '' } = process.env;
const wrapping = { current: Buffer.from(BENCH_DRAFT_KEY, 'hex'), previous: null };
const foldThread = createFoldThread({ limitMs: 30_000, code: foldCode });
const database = BENCH_DATABASE_URL ? await openDatabase(BENCH_DATABASE_URL, null) : null;
const say = (facts: object, message: string): void =>
	void process.stderr.write(`ours: ${message} ${JSON.stringify(facts)}\n`);
const hub = createCollabHub({
	store: database ? createCollabStore(database.sql) : createMemoryStore(),
	keys: BENCH_KEYS ? await openDraftKeyFolder(BENCH_KEYS, wrapping) : memoryKeys(),
	fold: foldThread.fold,
	nodeId: 'bench',
	decideRight: () => Promise.resolve({ right: 'write' }),
	names: createKnownNames(Date.now),
	readWithGuard: () => Promise.resolve([]),
	now: () => new Date(),
	randomBytes: (count) => randomBytes(count),
	log: { info: say, warn: say, error: say },
	// Saturation is measured, not the bound that protects from it.
	rates: { messages: 1e6, messageBurst: 1e6, bytes: 1e9, byteBurst: 1e9 }
});

const server = createServer();
server.on('upgrade', (request, socket, head) => {
	const personId = new URL(request.url ?? '', 'http://localhost').searchParams.get('qui') ?? '';
	hub.accept(request, socket, head, {
		personId,
		sessionId: `session-${personId}`,
		name: 'Une personne',
		palette: 3
	});
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('no port');

answerBench({
	port: address.port,
	async createRooms(names) {
		const empty = { entries: {}, texts: {} };
		await Promise.all(names.map((name) => hub.createDraft(name, currentDefinition.version, empty)));
	},
	async close() {
		await hub.close();
		await foldThread.close();
		await database?.close();
	}
});
