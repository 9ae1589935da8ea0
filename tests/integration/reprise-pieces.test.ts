import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	allButImports,
	direction,
	startImports,
	type ImportBench
} from '#tests/support/imports/import-bench.ts';
import { largeBase } from '#tests/support/imports/large-base.ts';
import { databases } from '#tests/support/product/start-product.ts';

const base = largeBase(300);

describe.each(databases)('an import that is written piece by piece, on $kind', ({ url }) => {
	let bench: ImportBench;
	beforeEach(async () => {
		bench = await startImports(url);
	});
	afterEach(() => bench.product.stop());

	async function begin() {
		const id = await bench.send(direction, base);
		const { digest, taken } = await bench.preview(direction, id);
		const begun = await bench.product.confirmReprise(direction, id, digest);
		if (!begun.ok) throw new Error(begun.why);
		const total = Object.values(taken).reduce((sum, count) => sum + count, 0);
		return { id, total, written: begun.written };
	}
	async function shown(id: string) {
		const answer = await bench.product.listReprises(direction);
		if (!answer.ok) throw new Error(answer.why);
		const found = answer.reprises.find((one) => one.id === id);
		if (!found) throw new Error('no such import');
		return found;
	}
	const product = () => allButImports(bench.product);

	it('[IMP-14] its list says how far it is, nobody waits a second meanwhile, and it is not undone before it ends', async () => {
		const { id, total, written } = await begin();
		// whoever meets is on this process too
		const delay = monitorEventLoopDelay({ resolution: 10 });
		delay.enable();
		const seen: number[] = [];
		for (let one = await shown(id); one.state === 'en-cours'; one = await shown(id)) {
			expect(one.total).toBe(total);
			if (seen.length === 0)
				expect(await bench.product.undoReprise(direction, id)).toMatchObject({
					why: 'reprise-en-cours'
				});
			seen.push(one.done);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		await written;
		delay.disable();
		expect(delay.max / 1e6).toBeLessThan(1000);
		expect(seen).toEqual(seen.toSorted((one, other) => one - other));
		expect(new Set(seen).size).toBeGreaterThan(2);
		expect(await shown(id)).toMatchObject({ state: 'confirmee', done: total, total });
	});

	it('[IMP-14] [IMP-11] one that was interrupted says so, and what it wrote is taken back whole', async () => {
		const before = await product();
		const { id, total, written } = await begin();
		const ofThen = sql`select 1 from intervision where starts_at < '2013-01-01'`;
		while ((await bench.rows(ofThen)).length === 0) await shown(id);
		await bench.product.services.repriseRuns.stop();
		await written;
		const stopped = await shown(id);
		expect(stopped).toMatchObject({ state: 'interrompue', total });
		expect(stopped.done).toBeGreaterThan(0);
		expect(stopped.done).toBeLessThan(total);
		expect(await product()).not.toEqual(before);
		// half of a base is neither kept as a year nor published
		const wish = { year: 2012, note: '', confirmed: [] };
		expect(await bench.product.publishEvaluation(direction, wish)).toMatchObject({
			fields: [{ field: 'note', message: expect.stringContaining('s’est interrompu') }]
		});
		expect(await bench.product.readReport(direction, 2012, { kind: 'region' })).toMatchObject({
			ok: true
		});
		expect(await bench.rows(sql`select 1 from evaluation_stored`)).toEqual([]);
		expect(await bench.rows(sql`select 1 from evaluation_publication`)).toEqual([]);
		expect(await bench.product.undoReprise(direction, id)).toMatchObject({ ok: true });
		expect(await product()).toEqual(before);
		expect(await shown(id)).toMatchObject({ state: 'annulee' });
		expect(await bench.rows(sql`select 1 from reprise_row`)).toEqual([]);
	});
});
