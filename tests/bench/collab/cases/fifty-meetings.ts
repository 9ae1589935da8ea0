import { openRooms } from '../load/open-rooms.ts';
import { typeSteadily } from '../load/type-steadily.ts';
import { observe } from '../machine/observe.ts';
import type { BenchCase } from './bench-case.ts';
import { costFigures, latencyFigures } from './common-figures.ts';

const perSecond = 6;
const warmUp = 3_000;
/** Long enough for our folding of the rows, once per room, to be in it. */
const length = 12_000;

/** 50 rooms, in each of which three people type and three read: 900 updates a second. */
export const fiftyMeetings: BenchCase = {
	name: 'fifty-meetings',
	async run(name, starter) {
		const server = await starter.start(name);
		const plan = { people: 6, typists: 3, strokes: 400 };
		const { typists, recorder, countMissing, leave } = await openRooms(server, 50, plan);
		await typeSteadily(typists, perSecond, warmUp);
		recorder.start();
		const seen = await observe(server, () => typeSteadily(typists, perSecond, length));
		const missing = await countMissing();
		leave();
		await server.process.stop();
		return [...latencyFigures(recorder.stop()), ...costFigures(seen, seen.result, missing)];
	}
};
