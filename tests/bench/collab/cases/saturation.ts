import { setTimeout as sleep } from 'node:timers/promises';
import { openRooms } from '../load/open-rooms.ts';
import { typeWithoutPause } from '../load/type-without-pause.ts';
import { observe } from '../machine/observe.ts';
import type { BenchCase } from './bench-case.ts';
import { costFigures } from './common-figures.ts';

const warmUp = 1_500;
const length = 5_000;

/** 50 rooms, six people in each, all typing as fast as the server lets them. */
export const saturation: BenchCase = {
	name: 'saturation',
	async run(name, starter) {
		const server = await starter.start(name);
		const plan = { people: 6, typists: 6, strokes: 1_500 };
		const { typists, countMissing, leave } = await openRooms(server, 50, plan);
		const countSent = (): number => typists.reduce((sum, { sent }) => sum + sent, 0);
		const typing = typeWithoutPause(typists);
		await sleep(warmUp);
		const seen = await observe(server, async () => {
			const before = countSent();
			await sleep(length);
			return countSent() - before;
		});
		typing.stop();
		const missing = await countMissing();
		leave();
		await server.process.stop();
		return [
			{ metric: 'rate', unit: 'updates/s', value: seen.result / seen.seconds },
			...costFigures(seen, seen.result, missing)
		];
	}
};
