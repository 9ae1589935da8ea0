import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { FaultScene } from '#tests/support/collab/faults/fault-scene.ts';

const databaseUrl = process.env['TEST_DATABASE_URL'] ?? null;
const crowd = Array.from({ length: 20 }, (_, index) => `personne${String(index).padStart(2, '0')}`);

describe.skipIf(databaseUrl === null)('a restart under twenty browsers', () => {
	let database: Database;
	let scene: FaultScene;

	beforeAll(async () => {
		database = await openForTest(databaseUrl);
		scene = new FaultScene(database, databaseUrl ?? '');
	});
	beforeEach(() => scene.begin());
	afterEach(() => scene.end());
	afterAll(async () => {
		await scene.close();
		await database.close();
	});

	test('[RT-6] they leave one by one, come back spread out, the draft is read once, nothing is lost', async () => {
		// y-websocket's own pauses: they are what brings everybody back at once.
		const writers = crowd.map((person) => scene.come(person, { comesBackWithin: 2_500 }));
		await Promise.all(writers.map((writer) => writer.synced()));
		const fields = ['contexte', 'detail'];
		for (const [index, writer] of writers.entries()) writer.type(fields[index % 2] ?? '', 'A');
		await scene.saved(...writers);
		let typing = true;
		let typed = 0;
		const going = (async () => {
			for (; typing; typed++) {
				writers[typed % writers.length]?.type(fields[typed % 2] ?? '', 'B');
				await new Promise((resolve) => setTimeout(resolve, 10));
			}
		})();
		const took = await scene.askToEnd();
		expect(took).toBeLessThan(11_000);
		await scene.expectAcknowledged(...writers);
		await scene.restart();
		await Promise.all(writers.map((writer) => writer.synced()));
		typing = false;
		await going;
		await scene.saved(...writers);
		const { joins, loads } = await scene.server.ask({ do: 'measure' });
		expect(joins).toHaveLength(crowd.length);
		expect(loads).toBe(1);
		// Sent away together they come back within a few ms.
		expect(Math.max(...joins) - Math.min(...joins)).toBeGreaterThan(500);
		const texts = fields.map((field) => writers[0]?.read(field) ?? '');
		expect(texts.join('').replaceAll('A', '')).toBe('B'.repeat(typed));
		await scene.expectEverywhere({ contexte: texts[0] ?? '', detail: texts[1] ?? '' });
	});
});
