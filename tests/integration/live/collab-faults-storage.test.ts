import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { collabLimits } from '#server/realtime/collab/limits.ts';
import { sqlError } from '#tests/support/collab/faults/held-store.ts';
import { LocalScene } from '#tests/support/collab/faults/local-scene.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('storage that fails', () => {
	let database: Database;
	let scene: LocalScene;

	beforeAll(async () => {
		database = await openForTest(null);
	});
	beforeEach(() => {
		scene = new LocalScene(database);
	});
	afterEach(() => scene.end());
	afterAll(() => database.close());

	/** Two people on one fiche, whose ids are registered. */
	async function pair(options: Parameters<LocalScene['serve']>[0] = {}) {
		const server = await scene.serve(options);
		const id = await scene.createDraft();
		const a = scene.come(server.url, id, 'personnea');
		const b = scene.come(server.url, id, 'personneb');
		await Promise.all([a.synced(), b.synced()]);
		a.type('contexte', 'Avant. ');
		b.type('detail', 'Avant. ');
		await Promise.all([a.saved(), b.saved()]);
		return { server, id, a, b };
	}

	test.each([
		['connection refused', Object.assign(new Error('down'), { code: 'ECONNREFUSED' })],
		['connection lost', Object.assign(new Error('down'), { code: 'CONNECTION_CLOSED' })],
		['serialization failure', sqlError('40001')],
		['deadlock', sqlError('40P01')],
		['disk full', sqlError('53100')],
		['out of memory', sqlError('53200')],
		['too many connections', sqlError('53300')],
		['read-only', sqlError('25006')],
		['starting up', sqlError('57P03')],
		['shut down by an administrator', sqlError('57P01')]
	])('[RT-12] %s: they go on typing, nobody is closed, then all is stored', async (_, error) => {
		const { id, a, b } = await pair();
		const tries = scene.store.tries;
		scene.store.gate = error;
		a.type('contexte', 'Pendant. ');
		b.type('detail', 'Pendant. ');
		await waitFor(() => b.read('contexte').endsWith('Pendant. ') && scene.store.tries > tries + 2);
		await waitFor(() => a.read('detail').endsWith('Pendant. '));
		expect(a.durable()).toBe('Avant. '.length);
		expect(a.provider.wsconnected && b.provider.wsconnected).toBe(true);
		scene.store.gate = 'open';
		await Promise.all([a.saved(), b.saved()]);
		expect((await scene.stored(id))?.texts).toEqual({
			contexte: 'Avant. Pendant. ',
			detail: 'Avant. Pendant. '
		});
	});

	test('[RT-1] who reconnects while her text is not stored is told when it is', async () => {
		const { a } = await pair();
		scene.store.gate = 'shut';
		a.type('contexte', 'Pendant. ');
		await pause(100);
		a.provider.disconnect();
		a.provider.connect();
		await a.synced();
		scene.store.gate = 'open';
		await a.saved();
	});

	test('[RT-12] above its bound a room takes nothing more, closes nobody, and loses nothing', async () => {
		const unhurried = { messages: 1e6, messageBurst: 1e6, bytes: 1e9, byteBurst: 1e9 };
		const { id, a, b } = await pair({ rates: unhurried });
		let closings = 0;
		for (const writer of [a, b]) writer.provider.on('connection-close', () => (closings += 1));
		scene.store.gate = sqlError('53100');
		const paste = 'x'.repeat(2_000);
		const pasted = Math.ceil((1.5 * collabLimits.pendingPerRoom) / paste.length);
		for (let index = 0; index < pasted; index++) {
			const text = a.doc.getText('contexte');
			a.doc.transact(() => {
				text.delete(0, text.length);
				text.insert(0, paste);
			});
			if (index % 50 === 0) await pause(1);
		}
		a.type('contexte', ' fin');
		b.type('detail', 'pendant ce temps');
		// Long enough for several rounds of closing and coming back, if there were any.
		await pause(1_500);
		expect(a.durable()).toBe('Avant. '.length);
		expect(closings).toBe(0);
		scene.store.gate = 'open';
		await Promise.all([a.saved(20_000), b.saved(20_000)]);
		expect(scene.store.largest).toBeLessThan(1.2 * collabLimits.pendingPerRoom);
		expect((await scene.stored(id))?.texts).toEqual({
			contexte: `${paste} fin`,
			detail: 'Avant. pendant ce temps'
		});
	});

	test('[RT-10] a check that begins while the database stands still gives up, and the text goes on', async () => {
		const { server, id, a, b } = await pair({ timing: { freezeFlush: 100 } });
		scene.store.gate = 'shut';
		a.type('contexte', 'Pas encore. ');
		await waitFor(() => b.read('contexte').endsWith('Pas encore. '));
		const checking = server.hub.freeze(id);
		a.type('contexte', 'Et la suite. ');
		await expect(checking).rejects.toThrow('too late');
		await waitFor(() => b.read('contexte').endsWith('Et la suite. '));
		scene.store.gate = 'open';
		await a.saved();
		expect((await server.hub.freeze(id)).values.texts['contexte']).toBe(a.read('contexte'));
	});
});
