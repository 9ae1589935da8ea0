import type { Row } from '../measure/row.ts';
import type { Reader } from '../readers/reader.ts';
import { adversaries } from './texts.ts';
import { repeat } from './timing.ts';

const SHORT = 2_500;
const LONG = 10_000;
const ask = { profile: 'fiche', known: ['Debuyck', 'El Amrani'] } as const;

const stretched = (seed: string, length: number): string =>
	seed.repeat(Math.ceil(length / seed.length)).slice(0, length);

/**
 * Time of 10,000 hostile characters, and how it grows from 2,500: 4 is linear, 16 quadratic. The best run of
 * each counts: what a busy machine adds says nothing of a regular expression.
 */
export async function adversarialRows(reader: Reader, runs: number): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for (const [name, seed] of Object.entries(adversaries)) {
		const short = Math.min(...(await repeat(() => reader.read(stretched(seed, SHORT), ask), runs)));
		const long = Math.min(...(await repeat(() => reader.read(stretched(seed, LONG), ask), runs)));
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
