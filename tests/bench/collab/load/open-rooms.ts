import type { StartedServer } from '../servers/start-server.ts';
import { BenchRoom, type RoomPlan } from './bench-room.ts';
import { Recorder } from './recorder.ts';
import type { Typist } from './typist.ts';

/** Rooms of one run, with the notes of all their readers. */
export interface OpenRooms {
	readonly rooms: readonly BenchRoom[];
	readonly typists: readonly Typist[];
	readonly recorder: Recorder;
	/** Adds rooms to those there are. */
	add(count: number): Promise<void>;
	/** Waits for what is under way, then counts what never came, and rooms that a newcomer would not find whole. */
	countMissing(): Promise<number>;
	leave(): void;
}

/** Rooms of which a newcomer's copy is compared; each costs a whole document on this side. */
const comparedRooms = 5;
let lastRoom = 0;

export async function openRooms(
	server: StartedServer,
	count: number,
	plan: RoomPlan
): Promise<OpenRooms> {
	const recorder = new Recorder();
	const rooms: BenchRoom[] = [];
	const missing = (): number => rooms.reduce((sum, room) => sum + room.missing, 0);
	const { process, dialect } = server;

	async function add(more: number): Promise<void> {
		const names = Array.from({ length: more }, () => `salle-${(lastRoom += 1)}`);
		await process.createRooms(names);
		const opened = await Promise.all(
			names.map((room, index) =>
				BenchRoom.open({ port: process.port, dialect, room }, rooms.length + index, plan, recorder)
			)
		);
		rooms.push(...opened);
	}
	await add(count);
	return {
		rooms,
		get typists() {
			return rooms.flatMap(({ typists }) => typists);
		},
		recorder,
		add,
		async countMissing() {
			for (let waited = 0; missing() > 0 && waited < 3_000; waited += 50)
				await new Promise((resolve) => setTimeout(resolve, 50));
			const whole = await Promise.all(rooms.slice(0, comparedRooms).map((room) => room.isWhole()));
			return missing() + whole.filter((isWhole) => !isWhole).length;
		},
		leave() {
			for (const room of rooms) room.leave();
		}
	};
}
