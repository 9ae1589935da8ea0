import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { SealedUpdate } from '#server/db/collab-append.ts';
import { openBareConnection, openBareRoom } from '#tests/support/collab/bare-room.ts';
import { collabTiming } from './limits.ts';
import type { Room } from './room.ts';
import { WriteQueue, type WriteQueueOptions } from './write-queue.ts';

const settle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const sender = openBareConnection('x');

function openQueue(append: WriteQueueOptions['append']) {
	const lost: string[] = [];
	const faults: boolean[] = [];
	const queue = new WriteQueue({
		append,
		timing: { ...collabTiming, linger: 5, retryFirst: 5, retryLast: 10 },
		onLost(room, why) {
			lost.push(`${room.key.situationId} ${why}`);
			room.over = true;
		},
		onStored: () => undefined,
		onBound: () => undefined,
		onFault: (failing) => faults.push(failing)
	});
	const openRoom = (situationId: string) => openBareRoom(situationId, (room) => queue.add(room));
	return { queue, openRoom, lost, faults };
}

function type(room: Room, text: string): void {
	const peer = new Y.Doc();
	peer.getText('contexte').insert(0, text);
	room.apply(Y.encodeStateAsUpdate(peer), sender, [peer.clientID]);
}
const stored = (rows: readonly SealedUpdate[]) =>
	Promise.resolve(rows.map(() => 'stored' as const));

describe('the write queue', () => {
	test('carries all rooms in one statement, and what comes meanwhile in the next', async () => {
		const statements: number[][] = [];
		const { openRoom } = openQueue(async (rows) => {
			statements.push(rows.map(({ seq }) => seq));
			await settle(10);
			return stored(rows);
		});
		const rooms = ['a', 'b', 'c'].map(openRoom);
		for (const room of rooms) for (const text of ['un', 'deux']) type(room, text);
		await settle(9);
		for (const room of rooms) type(room, 'trois');
		await settle(50);
		expect(statements).toEqual([
			[2, 2, 2],
			[3, 3, 3]
		]);
		expect(rooms.some(({ isDirty }) => isDirty)).toBe(false);
	});

	test('[RT-12] retries the same bytes until they are stored, and says so once', async () => {
		const tried: string[] = [];
		const { openRoom, faults, lost } = openQueue((rows) => {
			tried.push(Buffer.from(rows[0]?.sealed ?? []).toString('hex'));
			return tried.length < 4 ? Promise.reject(new Error('gone')) : stored(rows);
		});
		const room = openRoom('a');
		type(room, 'un');
		await settle(100);
		expect(tried).toHaveLength(4);
		expect(new Set(tried).size).toBe(1);
		expect(faults).toEqual([true, false]);
		expect(lost).toEqual([]);
		expect(room.unsaved).toBe(0);
	});

	test('[RT-12] above its bound a room takes nothing more, until it is stored', async () => {
		let broken = true;
		const { openRoom } = openQueue((rows) =>
			broken ? Promise.reject(new Error('gone')) : stored(rows)
		);
		const room = openRoom('a');
		type(room, 'x'.repeat(2_200_000));
		await settle(30);
		expect(room.full).toBe(true);
		broken = false;
		await settle(60);
		expect(room.full).toBe(false);
	});

	test('[RT-12] above the bound of all rooms nobody adds; once stored, everybody may again', async () => {
		let broken = true;
		const { openRoom } = openQueue((rows) =>
			broken ? Promise.reject(new Error('gone')) : stored(rows)
		);
		const first = openRoom('first');
		type(first, 'x');
		const rooms = Array.from({ length: 33 }, (_, index) => openRoom(`room${index}`));
		for (const room of rooms) type(room, 'x'.repeat(2_090_000));
		type(first, 'x');
		expect(first.full).toBe(true);
		broken = false;
		for (
			let wait = 0;
			wait < 100 && (first.isDirty || rooms.some(({ isDirty }) => isDirty));
			wait++
		)
			await settle(20);
		expect([first, ...rooms].filter(({ full }) => full)).toEqual([]);
	});

	test('[RT-12] a room that ends while the database is gone leaves the others their turn', async () => {
		let broken = true;
		const { openRoom, faults } = openQueue((rows) =>
			broken ? Promise.reject(new Error('gone')) : stored(rows)
		);
		const ended = openRoom('a');
		type(ended, 'x');
		await settle(20);
		ended.over = true;
		broken = false;
		await settle(40);
		const other = openRoom('b');
		type(other, 'y');
		await settle(60);
		expect(other.isDirty).toBe(false);
		expect(faults).toEqual([true, false]);
	});

	test('one row that the database refuses closes one room, the others are stored', async () => {
		const bad = Object.assign(new Error('bad'), { code: '22021' });
		const { openRoom, lost } = openQueue((rows) =>
			rows.some(({ situationId }) => situationId === 'c') ? Promise.reject(bad) : stored(rows)
		);
		const rooms = ['a', 'b', 'c', 'd', 'e'].map(openRoom);
		for (const room of rooms) type(room, 'x');
		await settle(60);
		expect(lost).toEqual(['c bad-row']);
		expect(rooms.filter((room) => room.unsaved > 0).map((room) => room.key.situationId)).toEqual([
			'c'
		]);
	});

	test('[RT-7] a row that the barrier kept out ends the room here', async () => {
		const { openRoom, lost } = openQueue((rows) =>
			Promise.resolve(rows.map(() => 'lost' as const))
		);
		type(openRoom('a'), 'x');
		await settle(30);
		expect(lost).toEqual(['a lease']);
	});

	test('[RT-10] a flush ends with everything stored, or throws', async () => {
		let broken = false;
		const { queue, openRoom } = openQueue((rows) =>
			broken ? Promise.reject(new Error('gone')) : stored(rows)
		);
		const room = openRoom('a');
		type(room, 'x');
		await queue.flush(room);
		expect(room.isDirty).toBe(false);
		broken = true;
		type(room, 'y');
		await expect(queue.flush(room)).rejects.toThrow();
		expect(room.isDirty).toBe(true);
		broken = false;
		await queue.stop();
		expect(room.isDirty).toBe(false);
	});
});
