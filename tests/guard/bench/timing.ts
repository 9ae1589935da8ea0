import type { Row } from '../measure/row.ts';

const round = (milliseconds: number): number => Math.round(milliseconds * 1_000) / 1_000;

export function quantile(times: readonly number[], share: number): number {
	const sorted = [...times].sort((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export async function timed(work: () => unknown): Promise<number> {
	const before = performance.now();
	await work();
	return performance.now() - before;
}

/** Runs it twice unmeasured, then as often as asked. */
export async function repeat(work: () => unknown, times: number): Promise<readonly number[]> {
	for (let warm = 0; warm < 2; warm += 1) await work();
	const measured: number[] = [];
	for (let run = 0; run < times; run += 1) measured.push(await timed(work));
	return measured;
}

/** Best, median, 99th percentile and worst, in milliseconds. */
export function timeRow(kind: string, reader: string, name: string, times: readonly number[]): Row {
	return {
		kind,
		reader,
		name,
		runs: times.length,
		min: round(Math.min(...times)),
		p50: round(quantile(times, 0.5)),
		p99: round(quantile(times, 0.99)),
		max: round(Math.max(...times))
	};
}

/** The row of a peer, with how many times slower than ours its median is. */
export function comparedRow(row: Row, ours: readonly number[], times: readonly number[]): Row {
	const ratio = quantile(times, 0.5) / quantile(ours, 0.5);
	return { ...row, ratioToGuard: Math.round(ratio * 10) / 10 };
}
