import { openRooms, type OpenRooms } from '../load/open-rooms.ts';
import { Recorder } from '../load/recorder.ts';
import { typeSteadily } from '../load/type-steadily.ts';
import type { ServerName } from '../servers/server-name.ts';
import type { BenchCase } from './bench-case.ts';
import { searchLimit } from './search-limit.ts';

const people = 3;
const perSecond = 6;
const settleIn = 500;
const length = 2_000;
const bearable = 50;
const first = 400;

/** Where the round before found the limit: the next one looks around there. */
const found = new Map<ServerName, number>();

/** How many rooms, of three people who all type, a server holds with 99 of 100 letters seen within 50 ms. */
export const capacity: BenchCase = {
	name: 'capacity',
	async run(name, starter) {
		const server = await starter.start(name);
		const plan = { people, typists: people, strokes: 1_200 };
		const open = await openRooms(server, 0, plan, new Recorder(bearable));
		const rooms = await searchLimit(found.get(name) ?? first, async (count) => {
			if (count > open.rooms.length) await open.add(count - open.rooms.length);
			// Twice before it is called too many: one disturbance of the machine is no limit of the server.
			return (await isBearable(open, count)) || (await isBearable(open, count));
		});
		found.set(name, rooms);
		const missing = await open.countMissing();
		open.leave();
		await server.process.stop();
		return [
			{ metric: 'rooms', unit: 'rooms', value: rooms },
			{ metric: 'missing', unit: 'updates', value: missing }
		];
	}
};

/** Whether so many busy rooms see 99 of 100 letters in time; ends as soon as it can not be any more. */
async function isBearable(open: OpenRooms, count: number): Promise<boolean> {
	const typists = open.rooms.slice(0, count).flatMap((room) => room.typists);
	const letters = typists.length * perSecond * (length / 1000) * (people - 1);
	const tooMany = (): boolean => open.recorder.late > letters / 100;
	await typeSteadily(typists, perSecond, settleIn);
	open.recorder.start();
	await typeSteadily(typists, perSecond, length, tooMany);
	await open.settle();
	open.recorder.stop();
	return !tooMany();
}
