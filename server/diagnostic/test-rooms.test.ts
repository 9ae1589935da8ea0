import { beforeEach, describe, expect, it } from 'vitest';
import { isTestRoom, testRoomLife } from '#domain/diagnostic/test-path.ts';
import type { TestRoomGateway } from './test-room-gateway.ts';
import { createTestRooms } from './test-rooms.ts';

let at = 1_000_000;
let serial = 0;
/** Name and birth of each room of the fake media server. */
const rooms = new Map<string, number>();
const gateway: TestRoomGateway = {
	url: 'wss://video.exemple.fr',
	create: async (name) => void rooms.set(name, at),
	pass: async (name) => `passe-${name}`,
	remove: async (name) => void rooms.delete(name),
	list: async () =>
		[...rooms]
			.filter(([name]) => isTestRoom(name))
			.map(([name, born]) => ({ name, ageMs: at - born }))
};
const bench = (given: TestRoomGateway | null = gateway) =>
	createTestRooms({
		gateway: given,
		now: () => new Date(at),
		id: () => `salle${(serial += 1)}`,
		token: () => `ticket${(serial += 1)}`,
		log: { warn: () => undefined },
		atOnce: 2
	});

beforeEach(() => rooms.clear());

describe('rooms of the test', () => {
	it('[PST-7] are new each time, and deleted when the test ends', async () => {
		const tests = bench();
		const first = await tests.begin();
		const second = await tests.begin();
		expect(rooms.size).toBe(2);
		expect(first?.media?.token).not.toBe(second?.media?.token);
		await tests.end(first?.ticket ?? '');
		await tests.end('un-autre-ticket');
		expect([...rooms.keys()]).toEqual([second?.media?.token.replace('passe-', '')]);
		await tests.close();
		expect(rooms.size).toBe(0);
	});

	it('[PST-9] are few at once', async () => {
		const tests = bench();
		const first = await tests.begin();
		await tests.begin();
		expect(await tests.begin()).toBeNull();
		expect(rooms.size).toBe(2);
		await tests.end(first?.ticket ?? '');
		expect(await tests.begin()).not.toBeNull();
		await tests.close();
	});

	it('[PST-8] are deleted after five minutes when the browser has vanished, and their ticket opens nothing', async () => {
		const tests = bench();
		const pass = await tests.begin();
		expect(tests.knows(pass?.ticket ?? '')).toBe(true);
		at += testRoomLife;
		expect(tests.knows(pass?.ticket ?? '')).toBe(false);
		await tests.sweep();
		expect(rooms.size).toBe(0);
		await tests.close();
	});

	it('[PST-8] what a former process left is swept; a room of an Intervision never', async () => {
		rooms.set('essai-d-avant', at - testRoomLife - 1);
		rooms.set('essai-d-un-autre-processus', at);
		rooms.set('salle-d-une-intervision', at - testRoomLife * 10);
		const tests = bench();
		await tests.sweep();
		expect([...rooms.keys()]).toEqual(['essai-d-un-autre-processus', 'salle-d-une-intervision']);
		await tests.close();
	});

	it('go on without media when the media server is silent, or absent', async () => {
		const silent = bench({ ...gateway, create: () => Promise.reject(new Error('muet')) });
		expect(await silent.begin()).toMatchObject({ media: null, why: 'visio-muette' });
		const without = bench(null);
		expect(await without.begin()).toMatchObject({ media: null, why: 'sans-visio' });
		await silent.close();
		await without.close();
	});
});
