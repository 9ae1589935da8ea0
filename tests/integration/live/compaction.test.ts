import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { collabSnapshot, collabUpdate } from '#drizzle/schema/collab.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { createCollabStore, type CollabStore } from '#server/db/collab-store.ts';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { collabLimits } from '#server/realtime/collab/limits.ts';
import { startCollabServer, type CollabServer } from '#tests/support/collab/collab-server.ts';
import { foldHere } from '#tests/support/collab/test-keys.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';
import { openWriter, type Writer } from '#tests/support/collab/writer.ts';
import { databases } from '#tests/support/product/start-product.ts';

const writerSecret = 'Un mot que nul journal ne dit.';

/** Something that waits until it is let go, and says how many wait. */
function createGate() {
	let open = true;
	let release: () => void = () => undefined;
	let wait = Promise.resolve();
	const gate = {
		waiting: 0,
		shut(): void {
			open = false;
			wait = new Promise((resolve) => (release = resolve));
		},
		open(): void {
			open = true;
			release();
		},
		async pass(): Promise<void> {
			if (open) return;
			gate.waiting += 1;
			await wait;
			gate.waiting -= 1;
		}
	};
	return gate;
}

describe.each(databases)('compaction on $kind', ({ url }) => {
	const draftKey = randomBytes(32);
	const place = (situationId: string) => ({ situationId, generation: 1 });
	let database: Database;
	let store: CollabStore;
	let servers: CollabServer[] = [];
	let writers: Writer[] = [];

	beforeAll(async () => {
		database = await openForTest(url);
		store = createCollabStore(database.sql);
	});
	afterEach(async () => {
		for (const writer of writers) writer.leave();
		await Promise.all(servers.map((server) => server.close()));
		writers = [];
		servers = [];
	});
	afterAll(() => database.close());

	async function start(
		options: Partial<Parameters<typeof startCollabServer>[1]> = {}
	): Promise<CollabServer> {
		const server = await startCollabServer(database.sql, { draftKey, ...options });
		servers.push(server);
		return server;
	}

	/** A draft with one person on it, who has already written something. */
	async function write(
		server: CollabServer,
		text = 'Avant. '
	): Promise<{ id: string; writer: Writer }> {
		const id = `fold${randomBytes(6).toString('hex')}`;
		await server.hub.createDraft(id, currentDefinition.version, { entries: {}, texts: {} });
		const writer = openWriter(server.url, id, 'personnea');
		writers.push(writer);
		await writer.synced();
		writer.type('contexte', text);
		await writer.saved();
		return { id, writer };
	}

	const rowsOf = (id: string) =>
		database.sql.$count(collabUpdate, eq(collabUpdate.situationId, id));
	const snapshotsOf = (id: string) =>
		database.sql.$count(collabSnapshot, eq(collabSnapshot.situationId, id));
	async function until(holds: () => Promise<boolean>): Promise<void> {
		for (let tries = 0; !(await holds()); tries++) {
			if (tries > 400) throw new Error('still waiting');
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}
	const readAgain = async (id: string): Promise<string | undefined> =>
		(await (await start({ nodeId: 'noeud-c' })).hub.readValues(id))?.texts['contexte'];

	it('[RT-16] while a fold is held open, its room and all others are stored; what came meanwhile stays', async () => {
		const gate = createGate();
		let together = 0;
		let most = 0;
		const server = await start({
			timing: { calm: 40 },
			fold: async (job) => {
				most = Math.max(most, (together += 1));
				await gate.pass();
				together -= 1;
				return foldHere(job);
			}
		});
		gate.shut();
		const { id, writer } = await write(server);
		const other = await write(server);
		await waitFor(() => gate.waiting === 1);
		const before = await rowsOf(id);
		for (const word of ['un ', 'deux ', 'trois ']) {
			writer.type('contexte', word);
			other.writer.type('contexte', word);
			await Promise.all([writer.saved(), other.writer.saved()]);
		}
		expect(await rowsOf(id)).toBe(before + 3);
		expect(await snapshotsOf(id)).toBe(0);
		gate.open();
		await until(async () => (await rowsOf(id)) === 0 && (await rowsOf(other.id)) === 0);
		expect([await snapshotsOf(id), await snapshotsOf(other.id)]).toEqual([1, 1]);
		expect(most, 'one at a time in the whole server').toBe(1);
		writer.type('contexte', 'fin');
		await writer.saved();
		expect(await readAgain(id)).toBe('Avant. un deux trois fin');
		expect(await readAgain(other.id)).toBe('Avant. un deux trois ');
	});

	it('[RT-16] the lock of a fold makes no append wait', async () => {
		if (url === null) return; // PGlite runs one transaction at a time
		const server = await start();
		const { id, writer } = await write(server);
		const { epoch } = (await store.findRoom(id)) ?? { epoch: 0 };
		const stored = await store.readDraft(place(id));
		const seqs = stored?.rows.map(({ seq }) => seq) ?? [];
		const gate = createGate();
		gate.shut();
		const held = database.sql.transaction(async (tx) => {
			const folded = { uptoSeq: seqs.at(-1) ?? 0, sealed: randomBytes(50), seqs };
			await createCollabStore(tx).replaceRows(place(id), epoch, folded);
			await gate.pass();
			tx.rollback();
		});
		const over = held.catch(() => 'rolled back');
		await waitFor(() => gate.waiting === 1);
		writer.type('contexte', 'pendant');
		await writer.saved();
		gate.open();
		expect(await over).toBe('rolled back');
		writer.leave();
		await server.close();
		servers = [];
		expect(await readAgain(id)).toBe('Avant. pendant');
	});

	it.each([
		['a row is missing', (seqs: number[]) => [...seqs, 999]],
		['a row was not read', (seqs: number[]) => seqs.filter((_, index) => index !== 1)],
		['there is no row', () => []]
	])('[RT-16] when %s nothing is replaced', async (_why, change) => {
		const server = await start();
		const { id, writer } = await write(server);
		writer.type('contexte', 'Encore. ');
		await writer.saved();
		const { epoch } = (await store.findRoom(id)) ?? { epoch: 0 };
		const stored = await store.readDraft(place(id));
		const seqs = change(stored?.rows.map(({ seq }) => seq) ?? []);
		const folded = { uptoSeq: seqs.at(-1) ?? 0, sealed: randomBytes(50), seqs };
		await expect(store.replaceRows(place(id), epoch, folded)).rejects.toThrow();
		expect([await rowsOf(id), await snapshotsOf(id)]).toEqual([3, 0]);
		expect(await readAgain(id)).toBe('Avant. Encore. ');
	});

	it('[RT-16] a former epoch, or a draft that is being finalised, is left as it is', async () => {
		const server = await start();
		const { id } = await write(server);
		const { epoch } = (await store.findRoom(id)) ?? { epoch: 0 };
		const folded = { uptoSeq: 2, sealed: randomBytes(50), seqs: [1, 2] };
		expect(await store.replaceRows(place(id), epoch - 1, folded)).toBe(false);
		const frozen = await server.hub.freeze(id);
		expect(await store.replaceRows(place(id), frozen.epoch, folded)).toBe(false);
		await server.hub.unfreeze(id);
		expect([await rowsOf(id), await snapshotsOf(id)]).toEqual([2, 0]);
	});

	it.each(['before it reads', 'before it stores', 'after it stored'] as const)(
		'[RT-16] a server that dies %s loses nothing, and its fold can do no harm later',
		async (moment) => {
			const gate = createGate();
			const pass = (at: typeof moment) => (at === moment ? gate.pass() : Promise.resolve());
			const dying: CollabStore = {
				...store,
				async readDraft(key) {
					await pass('before it reads');
					return store.readDraft(key);
				},
				async replaceRows(key, epoch, folded) {
					await pass('before it stores');
					const done = await store.replaceRows(key, epoch, folded);
					await pass('after it stored');
					return done;
				}
			};
			const first = await start({ store: dying, timing: { calm: 40 } });
			const { id, writer } = await write(first);
			gate.shut();
			writer.type('contexte', 'dernier mot');
			await writer.saved();
			await waitFor(() => gate.waiting === 1);
			writer.leave();
			await first.crash();
			servers = [];
			// The same node comes back and takes its room again.
			const second = await start();
			const again = openWriter(second.url, id, 'personnea');
			writers.push(again);
			await again.synced();
			expect(again.read('contexte')).toBe('Avant. dernier mot');
			again.type('contexte', ', et après');
			await again.saved();
			gate.open();
			await waitFor(() => gate.waiting === 0);
			await new Promise((resolve) => setTimeout(resolve, 100));
			expect(await readAgain(id)).toBe('Avant. dernier mot, et après');
			await first.hub.close();
		}
	);

	it('[RT-16] a fold that fails leaves everything as it was, is told by id, and comes back', async () => {
		let broken = true;
		const server = await start({
			timing: { calm: 40 },
			fold: (job) => (broken ? Promise.reject(new Error(writerSecret)) : foldHere(job))
		});
		const { id } = await write(server, writerSecret);
		const told = () => JSON.stringify(server.logged);
		await waitFor(() => told().includes('fold failed'));
		expect(told()).toContain(id);
		expect(told()).not.toContain(writerSecret);
		expect([await rowsOf(id), await snapshotsOf(id)]).toEqual([2, 0]);
		broken = false;
		await until(async () => (await rowsOf(id)) === 0);
		expect(await readAgain(id)).toBe(writerSecret);
	});

	it('[RT-16] rows never gather much beyond their bound during a meeting, nor stay when the last one leaves', async () => {
		const server = await start({ timing: { linger: 1, awareness: 5, idle: 30 } });
		const { id, writer } = await write(server, '');
		let most = 0;
		for (let index = 0; index < 2.5 * collabLimits.rowsBeforeCompaction; index++) {
			writer.type('contexte', String(index % 10));
			await writer.saved();
			if (index % 20 === 0) most = Math.max(most, await rowsOf(id));
		}
		expect(most).toBeGreaterThan(100);
		expect(most).toBeLessThan(1.5 * collabLimits.rowsBeforeCompaction);
		const typed = writer.read('contexte');
		writer.leave();
		await until(async () => (await rowsOf(id)) === 0);
		expect(await snapshotsOf(id)).toBe(1);
		expect(await readAgain(id)).toBe(typed);
	});
});
