import { openRooms, type OpenRooms } from '../load/open-rooms.ts';
import { typeWithoutPause } from '../load/type-without-pause.ts';
import { observe } from '../machine/observe.ts';
import { median } from '../measure/statistics.ts';
import type { StartedServer } from '../servers/start-server.ts';
import type { BenchCase, Figure } from './bench-case.ts';

const typists = 3;
/** Updates of one room; 12,200 is an hour (collaboration.md §3.6). */
const marks = [1_000, 5_000, 12_200, 24_000] as const;
const roomCount = 4;

/** What one more update and one more arrival cost when a meeting has lasted longer and longer. */
export const growth: BenchCase = {
	name: 'growth',
	async run(name, starter) {
		const server = await starter.start(name);
		const strokes = Math.ceil(marks[3] / typists);
		await warmUp(server);
		const open = await openRooms(server, roomCount, { people: 4, typists, strokes });
		const figures: Figure[] = [];
		let before = 0;
		for (const mark of marks) {
			figures.push(...(await typeUpTo(server, open, before, mark)));
			before = mark;
		}
		const missing = await open.countMissing();
		open.leave();
		await server.process.stop();
		return [...figures, { metric: 'missing', unit: 'updates', value: missing }];
	}
};

async function typeUpTo(
	server: StartedServer,
	open: OpenRooms,
	before: number,
	mark: number
): Promise<readonly Figure[]> {
	const until = Math.ceil(mark / typists);
	const seen = await observe(server, () => typeWithoutPause(open.typists, until).done);
	const { rss } = await server.process.memory();
	const arrivals: number[] = [];
	for (const room of open.rooms) arrivals.push(await room.admit());
	return [
		{
			metric: `cpu-to-${mark}`,
			unit: 'µs/update',
			value: seen.server / ((mark - before) * roomCount)
		},
		{ metric: `rss-at-${mark}`, unit: 'MB', value: rss / 1024 / 1024 },
		{ metric: `join-at-${mark}`, unit: 'ms', value: median(arrivals) }
	];
}

/** Another room first, so that the first updates do not pay for the compiler. */
async function warmUp(server: StartedServer): Promise<void> {
	const open = await openRooms(server, 1, { people: 4, typists, strokes: 1_000 });
	await typeWithoutPause(open.typists, 1_000).done;
	open.leave();
}
