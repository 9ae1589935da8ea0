import { expect, test } from 'vitest';
import { compact, contentOf, holdDraft, row, type Held, type UseBench } from './store-bench.ts';

/** Compaction: deletes exactly the rows that were read, and all of it or nothing (§2.6, [RT-16]). */
export function compactionContract(use: UseBench): void {
	test('the rows become one snapshot, in their order', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		await bench.store.appendUpdates([row(at, 3, 30), row(at, 2, 20)]);
		expect(await compact(bench, at)).toBe(true);
		expect(await contentOf(bench, at)).toBe('s3:10.20.30');
	});

	test('the next one starts from the snapshot, and there is never more than one', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		await compact(bench, at);
		await bench.store.appendUpdates([row(at, 2, 20)]);
		expect(await compact(bench, at)).toBe(true);
		expect(await contentOf(bench, at)).toBe('s2:10.20');
	});

	test.each([
		['without rows', { uptoSeq: 2, seqs: [] }],
		['that reaches beyond its rows', { uptoSeq: 3, seqs: [2] }],
		['of a row that is not there', { uptoSeq: 3, seqs: [2, 3] }],
		['that skips a row', { uptoSeq: 4, seqs: [2, 4] }],
		['of rows that were folded before', { uptoSeq: 1, seqs: [1] }]
	])('a snapshot %s leaves everything as it was', async (_name, folded) => {
		const bench = use();
		const at = await holdDraft(bench);
		await compact(bench, at);
		await bench.store.appendUpdates([row(at, 2, 20)]);
		if (folded.uptoSeq === 4) await bench.store.appendUpdates([row(at, 3, 30), row(at, 4, 40)]);
		const before = await contentOf(bench, at);
		const sealed = Uint8Array.of(99);
		await expect(bench.store.replaceRows(at, at.epoch, { ...folded, sealed })).rejects.toThrow();
		expect(await contentOf(bench, at)).toBe(before);
	});

	test('rows appended meanwhile stay, whichever way it goes', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		for (let seq = 2; seq < 60; seq += 2)
			await Promise.all([
				bench.store.appendUpdates([row(at, seq, seq)]),
				compact(bench, at).catch(nothingToFold),
				bench.store.appendUpdates([row(at, seq + 1, seq + 1)])
			]);
		await compact(bench, at).catch(nothingToFold);
		const stored = await bench.store.readDraft(at);
		const bytes = [...(stored?.snapshot?.sealed ?? [])].sort((a, b) => a - b);
		expect(bytes).toEqual(
			[...Array.from({ length: 58 }, (_, index) => index + 2), 10].sort((a, b) => a - b)
		);
	});

	test('a reader meanwhile sees the rows or the snapshot, never half of each', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		await bench.store.appendUpdates([row(at, 2, 20)]);
		const reads = Array.from({ length: 6 }, () => contentOf(bench, at));
		const folded = compact(bench, at);
		reads.push(...Array.from({ length: 6 }, () => contentOf(bench, at)));
		await folded;
		for (const content of await Promise.all(reads))
			expect(['1:10 2:20', 's2:10.20']).toContain(content);
	});

	test('of two at once one folds', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		const twice = [1, 2].map(() => fold(at));
		const results = await Promise.allSettled(twice);
		expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(await contentOf(bench, at)).toBe('s1:10');

		function fold({ epoch }: Held): Promise<boolean> {
			const folded = { uptoSeq: 1, sealed: Uint8Array.of(10), seqs: [1] };
			return bench.store.replaceRows(at, epoch, folded);
		}
	});

	test('a row that comes again after it was folded, its first answer lost, is folded again', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		await bench.store.appendUpdates([row(at, 2, 20)]);
		await compact(bench, at);
		expect(await bench.store.appendUpdates([row(at, 2, 20)])).toEqual(['stored']);
		const stored = await bench.store.readDraft(at);
		if (stored?.rows.length) expect(await compact(bench, at)).toBe(true);
		expect(await contentOf(bench, at)).toMatch(/^s2:[0-9.]+$/);
	});
}

/** Without rows there is no snapshot to make. */
const nothingToFold = (): boolean => false;
