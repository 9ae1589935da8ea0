import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCollabStore, type CollabStore } from '#server/db/collab-store.ts';
import { openDatabase } from '#server/db/database.ts';
import { Meeting, type MeetingPlan, type Played } from '#tests/support/collab/fuzz/meeting.ts';
import { startClock, stopClock } from '#tests/support/collab/memory/hand-clock.ts';
import { createMemoryStore } from '#tests/support/collab/memory/memory-store.ts';

const plan = { steps: 3_000, rooms: 3, people: 20, intruders: 5 };

/** Seed 1 found that a tab that came back was not told what its former socket had sent was stored. */
const seeds = (process.env['FUZZ_SEEDS'] ?? '1,2,3,4,5,6,7,8').split(',').map(Number);
/**
 * One browser was shown a surrogate pair in two halves, for each of which Yjs writes U+FFFD, by a server that then died:
 * no clock tells, so it keeps them. No keyboard writes inside a pair.
 */
const failingSeeds = [10];

beforeEach(() => stopClock());
afterEach(() => startClock());

async function play(given: MeetingPlan, store: CollabStore = createMemoryStore()): Promise<Played> {
	const unheard: unknown[] = [];
	const note = (error: unknown): void => void unheard.push(error);
	process.on('unhandledRejection', note);
	const meeting = new Meeting(given, store);
	try {
		const played = await meeting.play();
		expect(unheard).toEqual([]);
		return played;
	} finally {
		meeting.end();
		process.off('unhandledRejection', note);
	}
}

describe('[RT-1] [RT-2] [RT-6] [RT-12] twenty people, crashes, a failing storage and hostile peers', () => {
	let updates = 0;

	test.each(seeds)('seed %i', async (seed) => {
		const played = await play({ ...plan, seed });
		expect(played.faults).toEqual([]);
		updates += played.updates;
	});

	test.fails.each(failingSeeds)('seed %i', async (seed) => {
		expect((await play({ ...plan, seed })).faults).toEqual([]);
	});

	test('more than 10 000 honest updates, none of them refused', () => {
		expect(updates).toBeGreaterThan(10_000);
	});

	test('a seed can be played again', async () => {
		const given = { ...plan, steps: 400, seed: 77 };
		expect((await play(given)).digest).toBe((await play(given)).digest);
	});

	test('over an embedded database', async () => {
		const database = await openDatabase(null, null);
		const played = await play({ ...plan, steps: 150, seed: 5 }, createCollabStore(database.sql));
		expect(played.faults).toEqual([]);
		await database.close();
	});
});
