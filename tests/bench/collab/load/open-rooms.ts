import { setTimeout as sleep } from 'node:timers/promises';
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
	/** Waits until everything sent was seen, or for a while. */
	settle(): Promise<void>;
	/** Settles, then counts what never came, and rooms that a newcomer would not find whole. */
	countMissing(): Promise<number>;
	leave(): void;
}

/** Rooms of which a newcomer's copy is compared; each costs a whole document on this side. */
const comparedRooms = 5;
const longestWait = 5_000;
let lastRoom = 0;

export async function openRooms(
	server: StartedServer,
	count: number,
	plan: RoomPlan,
	recorder = new Recorder()
): Promise<OpenRooms> {
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
	async function settle(): Promise<void> {
		for (let waited = 0; missing() > 0 && waited < longestWait; waited += 50) await sleep(50);
	}
	await add(count);
	return {
		rooms,
		get typists() {
			return rooms.flatMap(({ typists }) => typists);
		},
		recorder,
		add,
		settle,
		async countMissing() {
			await settle();
			const whole = await Promise.all(rooms.slice(0, comparedRooms).map((room) => room.isWhole()));
			return missing() + whole.filter((isWhole) => !isWhole).length;
		},
		leave() {
			for (const room of rooms) room.leave();
		}
	};
}
