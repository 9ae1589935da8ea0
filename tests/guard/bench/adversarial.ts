import type { Row } from '../measure/row.ts';
import type { Reader } from '../readers/reader.ts';
import { adversaries } from './texts.ts';
import { repeat } from './timing.ts';

const SHORT = 2_500;
const LONG = 10_000;
const ask = { profile: 'fiche', known: ['Debuyck', 'El Amrani'] } as const;

const stretched = (seed: string, length: number): string =>
	seed.repeat(Math.ceil(length / seed.length)).slice(0, length);

/** Short and long in turn, so that a busy moment of the machine falls on both; the best of each counts. */
async function bestOf(
	runs: number,
	short: () => unknown,
	long: () => unknown
): Promise<{ readonly short: number; readonly long: number }> {
	const best = { short: Infinity, long: Infinity };
	for (let run = 0; run < runs; run += 1) {
		best.short = Math.min(best.short, ...(await repeat(short, LONG / SHORT)));
		best.long = Math.min(best.long, ...(await repeat(long, 1)));
	}
	return best;
}

/** Time of 10,000 hostile characters, and how it grows from 2,500: 4 is linear, 16 quadratic. */
export async function adversarialRows(reader: Reader, runs: number): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for (const [name, seed] of Object.entries(adversaries)) {
		const { short, long } = await bestOf(
			runs,
			() => reader.read(stretched(seed, SHORT), ask),
			() => reader.read(stretched(seed, LONG), ask)
		);
		rows.push({
			kind: 'adversarial',
			reader: reader.name,
			name,
			ms: Math.round(long * 1_000) / 1_000,
			growth: Math.round((long / short) * 10) / 10
		});
	}
	return rows;
}
