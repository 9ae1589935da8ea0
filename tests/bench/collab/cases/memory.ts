import { setTimeout as sleep } from 'node:timers/promises';
import { openRooms } from '../load/open-rooms.ts';
import type { BenchCase, Figure } from './bench-case.ts';

/** Rooms that work first, so that what a busy process keeps for its next garbage is not laid on what comes after. */
const warmRooms = 40;
const warmWords = 400;
const words = 100;
const newRooms = 400;
/** Below the 40 people that our server lets into a room. */
const morePeople = 36;

/** What one more person in a room weighs, then one more room with a sentence and one person in it. */
export const memory: BenchCase = {
	name: 'memory',
	async run(name, starter) {
		const server = await starter.start(name);
		const open = await openRooms(server, warmRooms, { people: 1, typists: 1, strokes: warmWords });
		const write = async (from: number, count: number): Promise<void> => {
			for (let stroke = 0; stroke < count; stroke += 10) {
				for (const { typists } of open.rooms.slice(from))
					for (let key = 0; key < 10; key++) typists[0]?.strike();
				await sleep(20);
			}
		};
		const weigh = async () => {
			await sleep(1_000);
			return server.process.memory();
		};
		await write(0, warmWords);
		const before = await weigh();
		for (let person = 0; person < morePeople; person++)
			await Promise.all(open.rooms.map((room) => room.admit()));
		const crowded = await weigh();
		await open.add(newRooms);
		await write(warmRooms, words);
		const full = await weigh();
		const missing = await open.countMissing();
		open.leave();
		await server.process.stop();
		const figures = (['rss', 'heap'] as const).flatMap((kind): readonly Figure[] => {
			const person = (crowded[kind] - before[kind]) / (warmRooms * morePeople);
			const room = (full[kind] - crowded[kind]) / newRooms - person;
			return [
				{ metric: `${kind}-per-connection`, unit: 'kB', value: person / 1024 },
				{ metric: `${kind}-per-room`, unit: 'kB', value: room / 1024 }
			];
		});
		return [...figures, { metric: 'missing', unit: 'updates', value: missing }];
	}
};
