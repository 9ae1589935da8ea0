import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { createFinalTable, readFinal } from '#tests/support/collab/faults/finalise-draft.ts';
import { faultPoints, type FaultPoint } from '#tests/support/collab/faults/fault-points.ts';
import { FaultScene } from '#tests/support/collab/faults/fault-scene.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';

const databaseUrl = process.env['TEST_DATABASE_URL'] ?? null;
const titled = (...points: readonly FaultPoint[]) =>
	points.map((point) => [point, faultPoints[point]] as const);

describe.skipIf(databaseUrl === null)('kill -9 of the server', () => {
	let database: Database;
	let scene: FaultScene;

	beforeAll(async () => {
		database = await openForTest(databaseUrl);
		await createFinalTable(database.sql);
		scene = new FaultScene(database, databaseUrl ?? '', { idle: 50 });
	});
	beforeEach(() => scene.begin());
	afterEach(() => scene.end());
	afterAll(async () => {
		await scene.close();
		await database.close();
	});

	test.each(titled('received', 'checking', 'applied'))(
		'[RT-6] %s: %s; the author still has it',
		async (point) => {
			const [a, b, c] = await scene.gather('personnea', 'personneb', 'personnec');
			if (!a || !b || !c) throw new Error('nobody');
			a.type('contexte', 'Avant. ');
			await scene.saved(a);
			await scene.server.arm(point);
			a.type('contexte', 'Frappé. ');
			await scene.server.died;
			await scene.expectAcknowledged(a, b, c);
			expect(b.read('contexte') + c.read('contexte')).not.toContain('Frappé');
			a.type('contexte', 'Et la suite. ');
			b.type('detail', 'Hors ligne. ');
			await scene.restart();
			await scene.expectEverywhere({
				contexte: 'Avant. Frappé. Et la suite. ',
				detail: 'Hors ligne. '
			});
		}
	);

	test.each(titled('shown', 'told', 'sent', 'inserted', 'committed', 'acknowledged'))(
		'[RT-1] [RT-6] %s: %s; whoever saw it brings it back without its author',
		async (point) => {
			const [a, b, c] = await scene.gather('personnea', 'personneb', 'personnec');
			if (!a || !b || !c) throw new Error('nobody');
			a.type('contexte', 'Avant. ');
			await scene.saved(a);
			await scene.server.arm(point, point === 'shown' ? 1 : 0);
			a.type('contexte', 'Frappé. ');
			await scene.server.died;
			const seen = [b, c].filter((writer) => writer.read('contexte').endsWith('Frappé. '));
			expect(seen).toHaveLength(point === 'shown' ? 1 : 2);
			await scene.expectAcknowledged(a, b, c);
			const onDisk = (await scene.stored())?.texts['contexte']?.endsWith('Frappé. ');
			// Once sent, nobody can tell.
			if (point !== 'sent') expect(onDisk).toBe(['committed', 'acknowledged'].includes(point));
			scene.leave(a);
			// A colleague goes on from what the server may have lost.
			seen[0]?.type('contexte', 'Et la suite. ');
			c.doc.getText('contexte').delete(0, 1);
			await scene.restart();
			await scene.expectEverywhere({ contexte: 'vant. Frappé. Et la suite. ' });
		}
	);

	test.each(titled('claiming', 'claimed'))(
		'[RT-5] %s: %s; it comes back under it',
		async (point) => {
			const [a] = await scene.gather('personnea');
			const doc = new Y.Doc();
			doc.getText('detail').insert(0, 'Écrit avant de venir. ');
			await scene.server.arm(point);
			const b = scene.come('personneb', { doc });
			await scene.server.died;
			a?.type('contexte', 'Pendant ce temps. ');
			b.type('detail', 'Et après. ');
			await scene.restart();
			await scene.expectEverywhere({
				contexte: 'Pendant ce temps. ',
				detail: 'Écrit avant de venir. Et après. '
			});
		}
	);

	test.each(titled('reading', 'folded', 'replaced', 'compacted', 'releasing'))(
		'[RT-8] %s: %s; the draft is whole, and folded the next time',
		async (point) => {
			const [a] = await scene.gather('personnea');
			if (!a) throw new Error('nobody');
			for (const word of ['Un. ', 'Deux. ', 'Trois. ']) {
				a.type('contexte', word);
				await scene.saved(a);
			}
			a.doc.getText('contexte').delete(0, 4);
			a.type('detail', 'Après. ');
			await scene.saved(a);
			await scene.server.arm(point);
			scene.leave(a);
			await scene.server.died;
			const texts = { contexte: 'Deux. Trois. ', detail: 'Après. ' };
			expect((await scene.stored())?.texts).toEqual(texts);
			await scene.restart();
			const b = scene.come('personneb');
			await b.synced();
			await scene.expectEverywhere(texts);
			scene.leave(b);
			for (let rows = 1; rows > 0; rows = (await scene.stored())?.rows ?? 0)
				await new Promise((resolve) => setTimeout(resolve, 20));
			expect((await scene.stored())?.texts).toEqual(texts);
		}
	);

	test.each(titled('freezing', 'frozen', 'destroyed'))(
		'[RT-10] %s: %s; it is a draft again, with what was typed meanwhile',
		async (point) => {
			const [a, b] = await scene.gather('personnea', 'personneb');
			if (!a || !b) throw new Error('nobody');
			a.type('contexte', 'Avant. ');
			await scene.saved(a);
			await scene.server.arm(point);
			const finalising = scene.server.ask({ do: 'finalise', situationId: scene.situationId });
			b.type('detail', 'Pendant. ');
			await expect(finalising).rejects.toThrow();
			expect(await readFinal(database.sql, scene.situationId)).toBeNull();
			await scene.restart();
			await scene.expectEverywhere({ contexte: 'Avant. ', detail: 'Pendant. ' });
		}
	);

	test('[RT-9] finalised: the finalisation was committed, the sockets are open; nobody comes back', async () => {
		const [a, b] = await scene.gather('personnea', 'personneb');
		if (!a || !b) throw new Error('nobody');
		a.type('contexte', 'Avant. ');
		await scene.saved(a);
		await waitFor(() => b.read('contexte') === 'Avant. ');
		await scene.server.arm('finalised');
		const finalising = scene.server.ask({ do: 'finalise', situationId: scene.situationId });
		await expect(finalising).rejects.toThrow();
		b.type('contexte', 'Trop tard. ');
		await scene.restart();
		await waitFor(() => [a, b].every((writer) => writer.ended() === closeCodes.finalised), 20_000);
		expect(await scene.stored()).toBeNull();
		expect(JSON.parse((await readFinal(database.sql, scene.situationId)) ?? '')).toEqual({
			entries: { 'demandeurs.mg': true },
			texts: { contexte: 'Avant. ' }
		});
	});
});
