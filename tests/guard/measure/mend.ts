import { mendOnce, mustBeAnswered, ourGuard } from '../readers/our-guard.ts';
import type { Sample } from '../generate/sample.ts';
import { shareOf, type Row } from './row.ts';

const ROUNDS = 5;

/** Accepts the first fix of every finding until nothing changes. */
function mend(sample: Sample): string {
	const ask = { profile: sample.profile, known: [] };
	let text = sample.text;
	for (let round = 0; round < ROUNDS; round += 1) {
		const mended = mendOnce(text, ask);
		if (mended === text) break;
		text = mended;
	}
	return text;
}

/** A fix is exact when the mended text, read again, stops nobody. */
export async function mendRow(samples: readonly Sample[]): Promise<Row> {
	let clean = 0;
	let once = 0;
	for (const sample of samples) {
		const ask = { profile: sample.profile, known: [] };
		const left = await ourGuard.read(mend(sample), ask);
		const leftOnce = await ourGuard.read(mendOnce(sample.text, ask), ask);
		if (!left.some(mustBeAnswered)) clean += 1;
		if (!leftOnce.some(mustBeAnswered)) once += 1;
	}
	return {
		kind: 'fix',
		...shareOf('clean', clean, samples.length),
		...shareOf('cleanAtOnce', once, samples.length)
	};
}
