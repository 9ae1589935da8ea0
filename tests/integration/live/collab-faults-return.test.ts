import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import {
	createFinalTable,
	finaliseDraft,
	readFinal
} from '#tests/support/collab/faults/finalise-draft.ts';
import { createFaults } from '#tests/support/collab/faults/fault-points.ts';
import { sqlError } from '#tests/support/collab/faults/held-store.ts';
import { LocalScene } from '#tests/support/collab/faults/local-scene.ts';
import { createRandom } from '#tests/support/collab/random.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('coming back, and coming too late', () => {
	let database: Database;
	let scene: LocalScene;

	beforeAll(async () => {
		database = await openForTest(null);
		await createFinalTable(database.sql);
	});
	beforeEach(() => {
		scene = new LocalScene(database);
	});
	afterEach(() => scene.end());
	afterAll(() => database.close());

	async function pair() {
		const server = await scene.serve();
		const id = await scene.createDraft();
		const a = scene.come(server.url, id, 'personnea');
		const b = scene.come(server.url, id, 'personneb');
		await Promise.all([a.synced(), b.synced()]);
		a.type('contexte', 'Au départ, une phrase.');
		b.doc.getMap('champs').set('demandeurs.mg', true);
		await Promise.all([a.saved(), b.saved()]);
		await waitFor(() => b.read('contexte') === a.read('contexte'));
		return { server, id, a, b };
	}

	test('[RT-6] a browser that was away finds what the others did, and loses nothing of its own', async () => {
		const { server, id, a, b } = await pair();
		b.provider.disconnect();
		await waitFor(() => server.hub.presence(id).length === 1);
		for (let index = 0; index < 60; index++) {
			a.type('contexte', ` a${index}`);
			b.doc.getText('contexte').insert(0, `b${index} `);
			b.type('detail', `d${index} `);
			if (index % 10 === 9) {
				a.doc.getText('contexte').delete(a.read('contexte').length - 3, 3);
				b.doc.getText('detail').delete(0, 4);
			}
		}
		// Both delete the same word, and answer the same question otherwise.
		for (const writer of [a, b]) {
			const at = writer.read('contexte').indexOf('une ');
			writer.doc.getText('contexte').delete(at, 4);
		}
		a.doc.getMap('champs').set('demandeurs.csapa', true);
		b.doc.getMap('champs').delete('demandeurs.mg');
		await a.saved();
		b.provider.connect();
		await Promise.all([a.saved(), b.saved()]);
		await waitFor(() => a.read('detail') === b.read('detail'));
		await waitFor(() => a.read('contexte') === b.read('contexte'));
		expect(a.read('contexte')).toMatch(/^b59 .*Au départ, phrase\..* a58/);
		const stored = await scene.stored(id);
		expect(stored?.texts).toEqual({ contexte: a.read('contexte'), detail: b.read('detail') });
		expect(stored?.entries).toEqual({ 'demandeurs.csapa': true });
		expect([a.ended(), b.ended()]).toEqual([null, null]);
	});

	test('[RT-5] two tabs of one person are two hands, each told of its own', async () => {
		const { server, id, a } = await pair();
		const twin = scene.come(server.url, id, 'personnea');
		await twin.synced();
		for (const word of ['un ', 'deux ', 'trois ']) {
			a.type('detail', word);
			twin.doc.getText('contexte').insert(0, word);
		}
		await Promise.all([a.saved(), twin.saved()]);
		await waitFor(() => twin.read('detail') === 'un deux trois ');
		await waitFor(() => a.read('contexte').startsWith('trois deux un '));
		twin.provider.disconnect();
		twin.type('detail', 'hors ligne');
		a.type('detail', 'ici ');
		await a.saved();
		twin.provider.connect();
		await twin.saved();
		await waitFor(() => a.read('detail').includes('hors ligne'));
		expect([...server.hub.presence(id)].sort()).toEqual(['personnea', 'personneb']);
	});

	test('[RT-9] a tab that slept through the finalisation neither writes nor brings anything back', async () => {
		const { server, id, a, b } = await pair();
		b.provider.disconnect();
		b.type('contexte', ' Écrit en dormant.');
		await finaliseDraft(database.sql, server.hub, createFaults(), id);
		await waitFor(() => a.ended() === closeCodes.finalised);
		b.provider.connect();
		await waitFor(() => b.ended() === closeCodes.finalised);
		const stale = scene.come(server.url, id, 'personneb', { doc: b.doc });
		const next = scene.come(server.url, id, 'personneb', { doc: b.doc, generation: 2 });
		await waitFor(() => [stale, next].every((writer) => writer.ended() === closeCodes.finalised));
		expect(await scene.stored(id)).toBeNull();
		expect(await server.hub.readValues(id)).toBeNull();
		expect(await readFinal(database.sql, id)).not.toContain('dormant');
	});

	test('[RT-10] thirty finalisations race with an edit: what was checked is what is kept', async () => {
		const random = createRandom(20261126);
		const server = await scene.serve({ timing: { linger: 5 } });
		for (let round = 0; round < 30; round++) {
			const id = await scene.createDraft();
			const a = scene.come(server.url, id, 'personnea');
			await a.synced();
			let typed = '';
			const type = (letter: string): void => {
				typed += letter;
				a.type('contexte', letter);
			};
			for (const letter of 'avant ') type(letter);
			if (random.below(2) === 0) await pause(random.below(20));
			const finalising = finaliseDraft(database.sql, server.hub, createFaults(), id);
			for (let index = random.below(12); index > 0; index--) {
				type(String(index % 10));
				if (random.below(2) === 0) await pause(random.below(4));
			}
			const values = await finalising;
			type('trop tard');
			await waitFor(() => a.ended() === closeCodes.finalised);
			const checked = values.texts['contexte'] ?? '';
			expect(typed.startsWith(checked)).toBe(true);
			// What was said to be on disk was in what was checked.
			expect(checked.length).toBeGreaterThanOrEqual(a.durable());
			expect(await readFinal(database.sql, id)).toBe(JSON.stringify(values));
			expect(await scene.stored(id)).toBeNull();
			a.leave();
		}
	});

	test('[RT-10] thirty checks that end with findings race with an edit: all that was typed is kept', async () => {
		const random = createRandom(5);
		const { server, id, a, b } = await pair();
		for (let round = 0; round < 30; round++) {
			a.type('contexte', String(round % 10));
			if (random.below(2) === 0) await pause(random.below(15));
			const failing = random.below(4) === 0;
			if (failing) scene.store.gate = sqlError('53100');
			const checking = server.hub.freeze(id).then(
				() => server.hub.unfreeze(id),
				() => undefined
			);
			b.type('detail', String(round % 10));
			await pause(random.below(15));
			scene.store.gate = 'open';
			a.type('contexte', '.');
			await checking;
		}
		await Promise.all([a.saved(), b.saved()]);
		await waitFor(() => a.read('detail') === b.read('detail'));
		expect(a.read('detail')).toHaveLength(30);
		expect((await scene.stored(id))?.texts).toEqual({
			contexte: a.read('contexte'),
			detail: b.read('detail')
		});
		expect([a.ended(), b.ended()]).toEqual([null, null]);
	});
});
