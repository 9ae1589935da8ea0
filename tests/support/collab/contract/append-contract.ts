import { expect, test } from 'vitest';
import { bringTo, contentOf, holdDraft, row, type UseBench } from './store-bench.ts';

/** Rows: stored once, in order, by one writer ([RT-1], [RT-7]). */
export function appendContract(use: UseBench): void {
	test('nothing at all is no statement', async () => {
		expect(await use().store.appendUpdates([])).toEqual([]);
	});

	test('rows are read in the order of their numbers, not of their arrival', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		for (const seq of [4, 10, 2, 3]) await bench.store.appendUpdates([row(at, seq, seq)]);
		expect(await contentOf(bench, at)).toBe('1:10 2:2 3:3 4:4 10:10');
	});

	test('any bytes come back as they were', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		const sealed = Uint8Array.from({ length: 70_000 }, (_, index) => index & 255);
		const view = Buffer.concat([Buffer.alloc(3), sealed]).subarray(3);
		await bench.store.appendUpdates([{ ...row(at, 2), sealed: view }]);
		view.fill(0);
		const stored = await bench.store.readDraft(at);
		expect(Buffer.compare(stored?.rows[1]?.sealed ?? Buffer.of(), sealed)).toBe(0);
	});

	test('one statement for several rooms tells each its own outcome, in their order', async () => {
		const bench = use();
		const [a, b, c] = [
			await holdDraft(bench),
			await bringTo(bench, 'frozen'),
			await holdDraft(bench)
		];
		const destroyed = await bringTo(bench, 'destroyed');
		const results = await bench.store.appendUpdates([
			row(c, 2, 3),
			row(b, 2, 2),
			row({ ...a, epoch: a.epoch - 1 }, 3, 9),
			row(destroyed, 2, 4),
			row(a, 2, 1)
		]);
		expect(results).toEqual(['stored', 'lost', 'lost', 'lost', 'stored']);
		expect(await Promise.all([a, b, c].map((held) => contentOf(bench, held)))).toEqual([
			'1:10 2:1',
			'1:10',
			'1:10 2:3'
		]);
	});

	test('64 rooms in one statement', async () => {
		const bench = use();
		const held = [];
		for (let index = 0; index < 64; index++) held.push(await holdDraft(bench));
		const results = await bench.store.appendUpdates(held.map((at, index) => row(at, 2, index)));
		expect(new Set(results)).toEqual(new Set(['stored']));
		const [last] = held.slice(-1);
		expect(last && (await contentOf(bench, last))).toBe('1:10 2:63');
	});

	test('a COMMIT whose answer was lost: the same row again is stored, once', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		await bench.store.appendUpdates([row(at, 2, 20)]);
		expect(await bench.store.appendUpdates([row(at, 2, 20)])).toEqual(['stored']);
		expect(await contentOf(bench, at)).toBe('1:10 2:20');
	});

	test('its retry is told the truth even when the lease was lost, or the draft frozen, meanwhile', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		await bench.store.appendUpdates([row(at, 2, 20)]);
		await bench.expireLease(at);
		const other = await bench.store.takeLease(at, 'noeud-b', 60);
		expect(await bench.store.appendUpdates([row(at, 2, 20), row(at, 3, 30)])).toEqual([
			'stored',
			'lost'
		]);
		if (other.kind !== 'taken') throw new Error('not taken');
		await bench.store.changeState(at, other.epoch, 'draft', 'frozen');
		expect(await bench.store.appendUpdates([row(at, 2, 20)])).toEqual(['stored']);
	});

	test('a number that holds other bytes already is lost, and keeps them', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		await bench.store.appendUpdates([row(at, 2, 20)]);
		expect(await bench.store.appendUpdates([row(at, 2, 21), row(at, 3, 30)])).toEqual([
			'lost',
			'stored'
		]);
		expect(await contentOf(bench, at)).toBe('1:10 2:20 3:30');
	});

	test('[RT-7] the INSERT of a second process fails, and its rows do not mix with the first one’s', async () => {
		const bench = use();
		const first = await holdDraft(bench, 'noeud-a');
		await bench.expireLease(first);
		const lease = await bench.store.takeLease(first, 'noeud-b', 60);
		if (lease.kind !== 'taken') throw new Error('not taken');
		const second = { ...first, epoch: lease.epoch };
		const results = await Promise.all([
			bench.store.appendUpdates([row(first, 2, 1)]),
			bench.store.appendUpdates([row(second, 2, 2)]),
			bench.store.appendUpdates([row(first, 3, 1)])
		]);
		expect(results).toEqual([['lost'], ['stored'], ['lost']]);
		expect(await contentOf(bench, first)).toBe('1:10 2:2');
	});

	test('two processes under one name are fenced as well', async () => {
		const bench = use();
		const first = await holdDraft(bench, 'noeud-a');
		const lease = await bench.store.takeLease(first, 'noeud-a', 60);
		expect(lease).toMatchObject({ kind: 'taken', epoch: first.epoch + 1 });
		expect(await bench.store.appendUpdates([row(first, 2, 1)])).toEqual(['lost']);
	});

	test('[RT-9] an append that races with a finalisation: in before it, or lost; never after', async () => {
		const bench = use();
		for (let round = 0; round < 8; round++) {
			const at = await holdDraft(bench);
			const freeze = bench.store.changeState(at, at.epoch, 'draft', 'frozen');
			const append = bench.store.appendUpdates([row(at, 2, 20)]);
			const [epoch, [result]] = await Promise.all([freeze, append]);
			const readAtFreeze = await contentOf(bench, at);
			expect(readAtFreeze).toBe(result === 'stored' ? '1:10 2:20' : '1:10');
			const late = bench.store.appendUpdates([
				row(at, 3, 30),
				row({ ...at, epoch: epoch ?? 0 }, 4, 40)
			]);
			const finalised = bench.transact((destroy) => destroy(at.situationId, epoch ?? 0));
			expect(await late).toEqual(['lost', 'lost']);
			await finalised;
			expect(await bench.store.appendUpdates([row(at, 2, 20)])).toEqual(['lost']);
			expect(await contentOf(bench, at)).toBe('nothing');
		}
	});

	test('[RT-9] an append that comes while the draft is being destroyed waits for the end, then is lost', async () => {
		const bench = use();
		const at = await bringTo(bench, 'frozen');
		let late: ReturnType<typeof bench.store.appendUpdates> | null = null;
		await bench.transact(async (destroy) => {
			await destroy(at.situationId, at.epoch);
			late = bench.store.appendUpdates([
				row(at, 2, 20),
				row({ ...at, epoch: at.epoch - 1 }, 3, 30)
			]);
			await new Promise((resolve) => setTimeout(resolve, 20));
		});
		expect(await late).toEqual(['lost', 'lost']);
		expect(await contentOf(bench, at)).toBe('nothing');
	});
}
