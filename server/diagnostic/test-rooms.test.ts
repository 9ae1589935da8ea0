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
		const first = await tests.begin('une');
		const second = await tests.begin('autre');
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
		const first = await tests.begin('une');
		await tests.begin('autre');
		expect(await tests.begin('encore une')).toBeNull();
		expect(rooms.size).toBe(2);
		await tests.end(first?.ticket ?? '');
		expect(await tests.begin('encore une')).not.toBeNull();
		await tests.close();
	});

	it('[PST-9] never all from one address', async () => {
		const tests = bench();
		await tests.begin('une');
		expect(await tests.begin('une')).toBeNull();
		expect(rooms.size).toBe(1);
		expect(await tests.begin('autre')).not.toBeNull();
		await tests.close();
	});

	it('[PST-10] one ticket opens few sockets', async () => {
		const tests = bench();
		const { ticket = '' } = (await tests.begin('une')) ?? {};
		const opened = Array.from({ length: 30 }, () => tests.admits(ticket));
		expect(opened.filter(Boolean)).toHaveLength(4);
		await tests.close();
	});

	it('[PST-8] are deleted after five minutes when the browser has vanished, and their ticket opens nothing', async () => {
		const tests = bench();
		const pass = await tests.begin('une');
		expect(tests.admits(pass?.ticket ?? '')).toBe(true);
		at += testRoomLife;
		expect(tests.admits(pass?.ticket ?? '')).toBe(false);
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
		expect(await silent.begin('une')).toMatchObject({ media: null, why: 'visio-muette' });
		const without = bench(null);
		expect(await without.begin('une')).toMatchObject({ media: null, why: 'sans-visio' });
		await silent.close();
		await without.close();
	});
});
