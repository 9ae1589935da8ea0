import { expect, test } from 'vitest';
import type { FoldDraft } from '#server/db/collab-compact.ts';
import { contentOf, holdDraft, row, type UseBench } from './store-bench.ts';

/** Folds by putting bytes side by side; what it was given can be asked. */
function sideBySide(verifies = true) {
	const given: string[] = [];
	const fold: FoldDraft = ({ snapshot, rows }, uptoSeq) => {
		given.push(`${snapshot?.uptoSeq ?? '-'} ${rows.map(({ seq }) => seq).join(',')} ${uptoSeq}`);
		const parts = [...(snapshot?.sealed ?? []), ...rows.flatMap(({ sealed }) => [...sealed])];
		return {
			sealed: Uint8Array.from(parts),
			verify: (readBack) => verifies && Buffer.compare(readBack, Uint8Array.from(parts)) === 0
		};
	};
	return { fold, given };
}

/** Compaction: deletes what it read and nothing else, proved before it is kept (§2.6, [RT-8]). */
export function compactionContract(use: UseBench): void {
	test('the rows become one snapshot, in their order', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		await bench.store.appendUpdates([row(at, 3, 30), row(at, 2, 20)]);
		const { fold, given } = sideBySide();
		expect(await bench.store.compact(at, at.epoch, fold)).toBe(true);
		expect(given).toEqual(['- 1,2,3 3']);
		expect(await contentOf(bench, at)).toBe('s3:10.20.30');
	});

	test('the next one starts from the snapshot, and there is never more than one', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		const { fold, given } = sideBySide();
		await bench.store.compact(at, at.epoch, fold);
		await bench.store.appendUpdates([row(at, 2, 20)]);
		expect(await bench.store.compact(at, at.epoch, fold)).toBe(true);
		expect(given).toEqual(['- 1 1', '1 2 2']);
		expect(await contentOf(bench, at)).toBe('s2:10.20');
	});

	test('with no row there is nothing to do', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		const { fold, given } = sideBySide();
		await bench.store.compact(at, at.epoch, fold);
		expect(await bench.store.compact(at, at.epoch, fold)).toBe(false);
		expect(given).toHaveLength(1);
	});

	test.each([
		['is not what it should be', () => sideBySide(false).fold],
		[
			'can not be made',
			(): FoldDraft => () => {
				throw new Error('damaged row');
			}
		]
	])('a snapshot that %s leaves everything as it was', async (_name, make) => {
		const bench = use();
		const at = await holdDraft(bench);
		await bench.store.compact(at, at.epoch, sideBySide().fold);
		await bench.store.appendUpdates([row(at, 2, 20)]);
		await expect(bench.store.compact(at, at.epoch, make())).rejects.toThrow();
		expect(await contentOf(bench, at)).toBe('s1:10 2:20');
	});

	test('rows appended meanwhile stay, whichever way it goes', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		for (let seq = 2; seq < 60; seq += 2) {
			const { fold } = sideBySide();
			await Promise.all([
				bench.store.appendUpdates([row(at, seq, seq)]),
				bench.store.compact(at, at.epoch, fold),
				bench.store.appendUpdates([row(at, seq + 1, seq + 1)])
			]);
		}
		await bench.store.compact(at, at.epoch, sideBySide().fold);
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
		const folded = bench.store.compact(at, at.epoch, sideBySide().fold);
		reads.push(...Array.from({ length: 6 }, () => contentOf(bench, at)));
		await folded;
		for (const content of await Promise.all(reads))
			expect(['1:10 2:20', 's2:10.20']).toContain(content);
	});

	test('two at once fold once', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		const { fold } = sideBySide();
		const results = await Promise.all([
			bench.store.compact(at, at.epoch, fold),
			bench.store.compact(at, at.epoch, fold)
		]);
		expect(results.sort()).toEqual([false, true]);
		expect(await contentOf(bench, at)).toBe('s1:10');
	});

	test('a row that comes again after it was folded, its first answer lost, is folded again', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		await bench.store.appendUpdates([row(at, 2, 20)]);
		await bench.store.compact(at, at.epoch, sideBySide().fold);
		expect(await bench.store.appendUpdates([row(at, 2, 20)])).toEqual(['stored']);
		const stored = await bench.store.readDraft(at);
		if (stored?.rows.length)
			expect(await bench.store.compact(at, at.epoch, sideBySide().fold)).toBe(true);
		expect(await contentOf(bench, at)).toMatch(/^s2:[0-9.]+$/);
	});
}
