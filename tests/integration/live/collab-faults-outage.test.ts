import { sql as query } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '#server/db/database.ts';
import { postgresqlBin } from '#server/launch/testing/packages.js';
import { startCluster, type Cluster } from '#tests/support/collab/faults/cluster.ts';
import { FaultScene } from '#tests/support/collab/faults/fault-scene.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';
import type { Writer } from '#tests/support/collab/writer.ts';

/**
 * How long the database is gone, s. Short by default, with leases, checks and signs of life as much shorter, so that
 * they fall due as often as in the full minute: `COLLAB_OUTAGE_SECONDS=60` plays that one, with the product's delays.
 */
const seconds = Number(process.env['COLLAB_OUTAGE_SECONDS'] ?? 4);
const timing =
	seconds >= 60
		? { retryFirst: 100, retryLast: 5_000 }
		: { leaseSeconds: 1, renew: 500, recheck: 1_000, heartbeat: 1_500, retryLast: 500 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const megabyte = 1024 * 1024;

describe.skipIf(postgresqlBin() === null)('a database that is gone', () => {
	let cluster: Cluster;
	let database: Database;
	let rooms: readonly [FaultScene, FaultScene];

	beforeAll(async () => {
		cluster = await startCluster();
		database = await openDatabase(cluster.url, null);
		const first = new FaultScene(database, cluster.url, timing);
		rooms = [first, new FaultScene(database, cluster.url, timing, first)];
	});
	beforeEach(async () => {
		for (const room of rooms) await room.begin();
	});
	afterEach(() => {
		for (const room of rooms) room.end();
	});
	afterAll(async () => {
		await rooms[0].close();
		await database.close();
		await cluster.remove();
	});

	const faults = {
		'it stands still': { begin: () => cluster.pause(), end: () => cluster.resume() },
		'it was stopped': { begin: () => cluster.stop(), end: () => cluster.start() },
		'it was killed': { begin: () => cluster.crash(), end: () => cluster.start() }
	};

	test.each(['it stands still', 'it was stopped', 'it was killed'] as const)(
		'[RT-12] %s: six people in two rooms type on and see each other, then all is stored',
		{ timeout: seconds * 1_000 + 60_000 },
		async (fault) => {
			const people = ['personnea', 'personneb', 'personnec'];
			const first = await rooms[0].gather(...people);
			const second = await rooms[1].gather('personned', 'personnee', 'personnef');
			const six = [...first, ...second];
			let closings = 0;
			for (const writer of six) writer.provider.on('connection-close', () => (closings += 1));
			const before = await rooms[0].server.ask({ do: 'measure' });
			const acknowledged = six.map((writer) => writer.durable());

			await faults[fault].begin();
			const until = Date.now() + seconds * 1_000;
			let typed = 0;
			for (; Date.now() < until; typed++) {
				for (const writer of six) writer.type('contexte', String(typed % 10));
				await pause(160);
			}
			// Who comes now waits at the door.
			const late = rooms[0].come('personneg');
			for (const room of [first, second])
				await waitFor(() => room.every((writer) => writer.read('contexte').length === typed * 3));
			expect(six.map((writer) => writer.durable())).toEqual(acknowledged);
			const during = await rooms[0].server.ask({ do: 'measure' });
			expect(during.memory - before.memory).toBeLessThan(64 * megabyte);
			expect(late.provider.synced).toBe(false);
			expect(closings).toBe(0);

			await faults[fault].end();
			const back = Date.now();
			for (const room of rooms) await room.saved(...six);
			expect(Date.now() - back).toBeLessThan(seconds >= 60 ? 8_000 : 5_000);
			await late.synced();
			expect(late.read('contexte')).toBe(texts(first));
			await rooms[0].expectEverywhere({ contexte: texts(first) });
			await rooms[1].expectEverywhere({ contexte: texts(second) });
			// Leases and rights fell due many times meanwhile: nobody was thrown out for it.
			await pause(timing.retryLast);
			expect(closings).toBe(0);
		}
	);

	test('[RT-12] a row that it refuses closes one room; the other is stored, and nothing is lost', async () => {
		const first = await rooms[0].gather('personnea', 'personneb');
		const second = await rooms[1].gather('personned', 'personnee');
		const closings = [0, 0];
		for (const [room, writers] of [first, second].entries())
			for (const { provider } of writers)
				provider.on('connection-close', () => (closings[room] = (closings[room] ?? 0) + 1));
		const { sql } = database;
		await sql.execute(
			query.raw(
				`alter table collab_update add constraint refused check (situation_id <> '${rooms[0].situationId}') not valid`
			)
		);
		for (const writer of [first[0], second[0]]) writer?.type('contexte', 'Une phrase.');
		await rooms[1].saved(...second);
		await waitFor(() => (closings[0] ?? 0) >= 2);
		await sql.execute(query`alter table collab_update drop constraint refused`);
		for (const room of rooms) await room.expectEverywhere({ contexte: 'Une phrase.' });
		expect(closings[1]).toBe(0);
	});

	const texts = ([writer]: readonly Writer[]): string => writer?.read('contexte') ?? '';
});
