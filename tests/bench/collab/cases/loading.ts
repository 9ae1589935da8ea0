import { setTimeout as sleep } from 'node:timers/promises';
import { BenchClient } from '../load/bench-client.ts';
import type { BenchRoom } from '../load/bench-room.ts';
import { openRooms } from '../load/open-rooms.ts';
import { clientIdOf } from '../load/strokes.ts';
import { typeWithoutPause } from '../load/type-without-pause.ts';
import { median } from '../measure/statistics.ts';
import type { StartedServer } from '../servers/start-server.ts';
import type { BenchCase } from './bench-case.ts';

const updates = 12_200;
const typists = 3;
const roomCount = 8;
/** Loaded first, so that what is measured pays neither for the compiler nor for connections to the database. */
const warmRooms = 3;

/**
 * A fiche of one hour that no process has in memory, from a browser's call to the whole text: from all its updates, as
 * a process that was killed leaves them, and folded. Only ours keeps anything; the target is 50 ms, folded.
 */
export const loading: BenchCase = {
	name: 'loading',
	async run(name, starter) {
		if (name !== 'ours') return [];
		const first = await starter.start(name);
		const strokes = Math.ceil(updates / typists);
		const open = await openRooms(first, roomCount, { people: 4, typists, strokes });
		await typeWithoutPause(open.typists, strokes).done;
		await sleep(1_000);
		open.leave();
		await first.process.kill();

		const afterKill = await starter.start(name);
		const fromRows = await load(afterKill, open.rooms);
		await afterKill.process.stop();

		const afterStop = await starter.start(name);
		const folded = await load(afterStop, open.rooms);
		await afterStop.process.stop();
		return [
			{ metric: 'from-rows', unit: 'ms', value: fromRows.ms },
			{ metric: 'folded', unit: 'ms', value: folded.ms },
			{ metric: 'missing', unit: 'rooms', value: fromRows.missing + folded.missing }
		];
	}
};

async function load(
	{ process, dialect }: StartedServer,
	rooms: readonly BenchRoom[]
): Promise<{ readonly ms: number; readonly missing: number }> {
	const times: number[] = [];
	let missing = 0;
	for (const room of rooms) {
		const start = performance.now();
		const seat = { port: process.port, dialect, room: room.name, clientId: clientIdOf(9_999) };
		const newcomer = await BenchClient.join(seat);
		times.push(performance.now() - start);
		if (!room.holds(newcomer.state)) missing += 1;
		newcomer.leave();
	}
	return { ms: median(times.slice(warmRooms)), missing };
}
