import type { Scope } from '#domain/evaluation/scope/scope.ts';
import type { Sql } from '#server/db/database.ts';
import { createEvaluations } from '#server/db/evaluations.ts';
import { sha256 } from '#server/sha256.ts';
import { streamEvaluations } from '#server/use-cases/evaluation/stream-evaluations.ts';

/** What it took to have every region-year in hand, one after the other. */
export interface Taken {
	readonly ms: number;
	/** How many were computed, the others having been stored. */
	readonly computed: number;
	readonly fiches: number;
	/** The most that the process held at once, in MiB. */
	readonly rss: number;
	readonly heap: number;
}

const mebibyte = 1024 * 1024;

/** The whole report of every region and year, streamed: nothing of a region-year is kept once it was read. */
export async function takeReport(sql: Sql, regions: number, years: number): Promise<Taken> {
	const evaluations = createEvaluations(sql);
	let computed = 0;
	const deps = {
		evaluations: {
			...evaluations,
			facts: (...asked: Parameters<typeof evaluations.facts>) => {
				computed += 1;
				return evaluations.facts(...asked);
			}
		},
		transaction: <Result>(work: (tx: Sql) => Promise<Result>) => sql.transaction(work),
		now: () => new Date('2026-06-01T10:00:00Z'),
		sha256
	};
	const scopes = Array.from({ length: regions }, (_, rank): Scope => ({
		kind: 'bassin',
		bassin: `Région ${rank}`
	}));
	let [read, fiches, rss, heap] = [0, 0, 0, 0];
	const start = performance.now();
	const span = { from: 2025 - years, to: 2024 };
	for await (const { evaluation } of streamEvaluations(deps, scopes, span)) {
		const { A7, A10 } = evaluation.values;
		if (A7?.kind !== 'count' || A10?.kind !== 'distribution' || A10.whole !== 532)
			throw new Error('a region-year came out wrong');
		fiches += A7.n;
		read += 1;
		if (read % 16 !== 1) continue;
		const used = process.memoryUsage();
		[rss, heap] = [Math.max(rss, used.rss), Math.max(heap, used.heapUsed)];
	}
	const ms = performance.now() - start;
	return { ms, computed, fiches, rss: rss / mebibyte, heap: heap / mebibyte };
}
