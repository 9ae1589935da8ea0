import { setTimeout as sleep } from 'node:timers/promises';
import { openRooms } from '../load/open-rooms.ts';
import { observe } from '../machine/observe.ts';
import type { BenchCase } from './bench-case.ts';
import { costFigures, latencyFigures } from './common-figures.ts';

const warmUp = 40;
const strokes = 300;
const pause = 30;

/** One person types, fifteen read: the time from the key to each of the fifteen screens. */
export const oneWriter: BenchCase = {
	name: 'one-writer',
	async run(name, starter) {
		const server = await starter.start(name);
		const plan = { people: 16, typists: 1, strokes: warmUp + strokes };
		const { typists, recorder, countMissing, leave } = await openRooms(server, 1, plan);
		const type = async (count: number): Promise<void> => {
			for (let key = 0; key < count; key++) {
				typists[0]?.strike();
				await sleep(pause);
			}
		};
		await type(warmUp);
		recorder.start();
		const seen = await observe(server, () => type(strokes));
		const missing = await countMissing();
		leave();
		await server.process.stop();
		return [...latencyFigures(recorder.stop()), ...costFigures(seen, strokes, missing)];
	}
};
