import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '#server/db/database.ts';
import { postgresqlBin } from '#server/launch/testing/packages.js';
import { startCluster, type Cluster } from '#tests/support/collab/faults/cluster.ts';
import { FaultScene } from '#tests/support/collab/faults/fault-scene.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';
import type { Writer } from '#tests/support/collab/writer.ts';

const keystrokes = 300;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.skipIf(postgresqlBin() === null)('kill -9 of the server, of PostgreSQL, of both', () => {
	let cluster: Cluster;
	let database: Database;
	let scene: FaultScene;

	beforeAll(async () => {
		cluster = await startCluster();
		database = await openDatabase(cluster.url, null);
		scene = new FaultScene(database, cluster.url);
	});
	beforeEach(() => scene.begin());
	afterEach(() => scene.end());
	afterAll(async () => {
		await scene.close();
		await database.close();
		await cluster.remove();
	});

	const victims = {
		server: () => scene.server.kill(),
		PostgreSQL: () => cluster.crash(),
		both: () => Promise.all([scene.server.kill(), cluster.crash()])
	};
	async function revive(victim: keyof typeof victims): Promise<void> {
		if (victim !== 'server') await cluster.start();
		if (victim !== 'PostgreSQL') await scene.restart();
	}
	/** Types as fast as a socket takes it, the last key just before the fault. */
	async function typeAll(writer: Writer, field: string): Promise<void> {
		for (let index = 0; index < keystrokes; index++) {
			writer.type(field, String(index % 10));
			if (index % 10 === 9) await pause(5);
		}
	}
	const typed = Array.from({ length: keystrokes }, (_, index) => String(index % 10)).join('');

	test.each(['server', 'PostgreSQL', 'both'] as const)(
		'[RT-1] %s: 300 of 300 acknowledged keystrokes, all browsers gone at the same time',
		async (victim) => {
			const [a, b] = await scene.gather('personnea', 'personneb');
			if (!a || !b) throw new Error('nobody');
			await typeAll(a, 'contexte');
			await scene.saved(a);
			const dead = victims[victim]();
			scene.leave(a, b);
			await dead;
			await revive(victim);
			expect((await scene.stored())?.texts).toEqual({ contexte: typed });
			const c = scene.come('personnec');
			await c.synced();
			expect(c.read('contexte')).toBe(typed);
		}
	);

	test.each(['server', 'PostgreSQL', 'both'] as const)(
		'[RT-1] %s: in the midst of typing, what was acknowledged is on disk and nothing is invented',
		async (victim) => {
			const [a, b] = await scene.gather('personnea', 'personneb');
			if (!a || !b) throw new Error('nobody');
			const typing = Promise.all([typeAll(a, 'contexte'), typeAll(b, 'detail')]);
			await waitFor(() => a.durable() > 40);
			const dead = victims[victim]();
			scene.leave(a, b);
			await Promise.all([dead, typing]);
			await revive(victim);
			await scene.expectAcknowledged(a, b);
			const texts = (await scene.stored())?.texts;
			expect(typed.startsWith(texts?.['contexte'] ?? 'nothing')).toBe(true);
			expect(typed.startsWith(texts?.['detail'] ?? '')).toBe(true);
		}
	);

	test.each(['server', 'PostgreSQL', 'both'] as const)(
		'[RT-6] %s: shown and not acknowledged, 300 of 300 come back while one browser lives',
		async (victim) => {
			const [a, b] = await scene.gather('personnea', 'personneb');
			if (!a || !b) throw new Error('nobody');
			// The database stands still: everything is shown, nothing more is acknowledged.
			cluster.pause();
			await typeAll(a, 'contexte');
			await waitFor(() => b.read('contexte') === typed);
			expect(a.durable()).toBeLessThan(keystrokes);
			await victims[victim]();
			if (victim === 'server') cluster.resume();
			scene.leave(a);
			await revive(victim);
			await scene.expectEverywhere({ contexte: typed });
		}
	);
});
