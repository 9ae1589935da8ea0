import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '#server/db/database.ts';
import { sqlError } from '#tests/support/collab/faults/held-store.ts';
import { LocalScene } from '#tests/support/collab/faults/local-scene.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('storage that fails', () => {
	let database: Database;
	let scene: LocalScene;

	beforeAll(async () => {
		database = await openDatabase(null, null);
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
});
