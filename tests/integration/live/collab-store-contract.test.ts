import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe } from 'vitest';
import { collabRoom } from '#drizzle/schema/collab.ts';
import { createCollabStore } from '#server/db/collab-store.ts';
import type { Sql } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { appendContract } from '#tests/support/collab/contract/append-contract.ts';
import { compactionContract } from '#tests/support/collab/contract/compaction-contract.ts';
import { draftContract } from '#tests/support/collab/contract/draft-contract.ts';
import { leaseContract } from '#tests/support/collab/contract/lease-contract.ts';
import { stateContract } from '#tests/support/collab/contract/state-contract.ts';
import type { StoreBench } from '#tests/support/collab/contract/store-bench.ts';
import { createMemoryStore } from '#tests/support/collab/memory/memory-store.ts';

interface OpenBench {
	readonly bench: StoreBench;
	close(): Promise<void>;
}

function sqlBench(db: Sql): StoreBench {
	const store = createCollabStore(db);
	return {
		store,
		async expireLease({ situationId, generation }) {
			await db
				.update(collabRoom)
				.set({ leaseUntil: sql`now() - interval '1 second'` })
				.where(and(eq(collabRoom.situationId, situationId), eq(collabRoom.generation, generation)));
		},
		transact: (work) =>
			db.transaction((tx) =>
				work((situationId, epoch) => store.destroyDraft(tx, situationId, epoch))
			)
	};
}

async function openSql(url: string | null): Promise<OpenBench> {
	const database = await openForTest(url);
	return { bench: sqlBench(database.sql), close: () => database.close() };
}

async function openMemory(): Promise<OpenBench> {
	const store = createMemoryStore();
	const bench: StoreBench = {
		store,
		expireLease: async (key) => store.expireLease(key),
		transact: (work) =>
			store.transact((destroy) => work(async (situationId, epoch) => destroy(situationId, epoch)))
	};
	return { bench, close: async () => undefined };
}

const databaseUrl = process.env['TEST_DATABASE_URL'] ?? null;
const storages: readonly (readonly [string, () => Promise<OpenBench>])[] = [
	['memory', openMemory],
	['PGlite', () => openSql(null)],
	...(databaseUrl === null ? [] : [['PostgreSQL', () => openSql(databaseUrl)] as const])
];

describe.each(storages)('a storage of drafts: %s', (_name, open) => {
	let opened: OpenBench;
	beforeAll(async () => {
		opened = await open();
	});
	afterAll(() => opened.close());
	const use = () => opened.bench;

	describe('states and epochs', () => stateContract(use));
	describe('appending', () => appendContract(use));
	describe('leases', () => leaseContract(use));
	describe('compaction', () => compactionContract(use));
	describe('creation, ids, destruction', () => draftContract(use));
});
