import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { encodeStep2, encodeUpdate } from '#server/realtime/collab/frames.ts';
import { deleteBombs, crowds, long, writeBackwards } from '#tests/support/collab/hostile/costly.ts';
import { forged, noIds, smuggled } from '#tests/support/collab/hostile/forged.ts';
import { carets, noFrames, readerFrames } from '#tests/support/collab/hostile/frames.ts';
import { offForm } from '#tests/support/collab/hostile/off-form.ts';
import { Siege } from '#tests/support/collab/hostile/siege.ts';
import { startClock, stopClock } from '#tests/support/collab/memory/hand-clock.ts';

type Frame = Uint8Array | string;
const costs: { name: string; ms: number }[] = [];
/** What a refusal may cost on a quiet machine, in ms of CPU; printed for each run. */
const aim = 50;
/** What fails the test: processor time, too, doubles on a machine that shares its caches. */
const bound = 3 * aim;
const tooLarge = 1009;

beforeEach(() => stopClock());
afterEach(() => startClock());
afterAll(() => {
	const worst = costs.toSorted((a, b) => b.ms - a.ms).slice(0, 10);
	const above = costs.filter(({ ms }) => ms > aim).length;
	const all = `${costs.length} hostile cases, ${above} above ${aim} ms of CPU; the longest:`;
	console.log([all, ...worst.map(({ name, ms }) => `${ms.toFixed(1)} ${name}`)].join('\n'));
});

/** Plays a case in rooms of its own, and says what its CPU was: the median, since garbage is collected meanwhile. */
async function besiege(
	name: string,
	options: {
		readonly attacker?: string;
		readonly rounds?: number;
		prepare?(siege: Siege): Promise<void> | void;
	},
	make: (siege: Siege) => readonly Frame[],
	judge: (siege: Siege, frames: readonly Frame[]) => Promise<void> | void
): Promise<number> {
	const { rounds = 3 } = options;
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const siege = await Siege.open(options.attacker);
		await options.prepare?.(siege);
		await siege.rest();
		const before = await siege.values();
		const frames = make(siege);
		const started = process.cpuUsage();
		await siege.say(...frames);
		const { user, system } = process.cpuUsage(started);
		times.push((user + system) / 1000);
		await judge(siege, frames);
		expect(await siege.traces()).toEqual([]);
		if (siege.code !== null) expect(await siege.values()).toEqual(before);
		expect(await siege.goesOn()).toBe(true);
		await siege.close();
	}
	const ms = times.sort((a, b) => a - b)[rounds >> 1] ?? Infinity;
	costs.push({ name, ms });
	return ms;
}

const refused = ({ code }: Siege, [frame]: readonly Frame[]) =>
	expect(code).toBe((frame?.length ?? 0) > 256 * 1024 ? tooLarge : closeCodes.accessRefused);

describe('[RT-2] an update that nothing honest writes closes the socket, and nothing of it arrives', () => {
	test.each([...offForm, ...forged, ...noIds])(
		'%s, as an answer that nobody asked for',
		async (name, make) => {
			const siege = await Siege.open();
			await siege.say(encodeStep2(make(siege.scene)));
			refused(siege, [encodeStep2(make(siege.scene))]);
			expect(await siege.traces()).toEqual([]);
			await siege.close();
		}
	);

	test.each([...smuggled])(
		'%s: nothing of what is known already goes any further',
		async (name, make) => {
			await besiege(
				name,
				{},
				({ scene }) => [encodeUpdate(make(scene))],
				() => undefined
			);
		}
	);
});

describe('[RT-2] a frame that is none closes the socket', () => {
	test.each([...noFrames])('%s', async (name, make) => {
		const ms = await besiege(name, {}, ({ scene }) => make(scene), refused);
		expect(ms).toBeLessThan(bound);
	});
});

describe('[RT-3] a reader writes nothing, however it is written', () => {
	test.each([...readerFrames])('%s', async (name, make) => {
		await besiege(name, { attacker: 'lecteur01' }, ({ scene }) => make(scene), refused);
	});
});

describe('[RT-11] nothing but who and where is shown', () => {
	test.each([...carets])('%s', async (name, make) => {
		const ms = await besiege(
			name,
			{},
			({ scene }) => make(scene),
			() => undefined
		);
		expect(ms).toBeLessThan(bound);
	});
});

const crowded = { rounds: 1, prepare: ({ victim }: Siege) => writeBackwards(victim.doc, 8_000) };

describe('a long update that is only long costs what it weighs', () => {
	test.each([...long])('%s', async (name, make) => {
		const ms = await besiege(
			name,
			crowded,
			({ scene }) => [encodeUpdate(make(scene))],
			() => undefined
		);
		expect(ms).toBeLessThan(10 * aim);
	});
});

describe('the cost grows no faster than the frame', () => {
	test.each([...deleteBombs])('%s', async (name, make) => {
		const ms = await besiege(name, crowded, ({ scene }) => [encodeUpdate(make(scene))], refused);
		expect(ms).toBeLessThan(bound);
	});

	// Yjs would look for the place of each past all the others: quadratic, here and in every browser.
	test.each([...crowds])('%s', async (name, make) => {
		const ms = await besiege(name, crowded, ({ scene }) => [encodeUpdate(make(scene))], refused);
		expect(ms).toBeLessThan(bound);
	});
});
