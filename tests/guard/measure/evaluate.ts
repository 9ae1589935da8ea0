import type { EvalOptions } from '../eval-options.ts';
import { generate } from '../generate/corpus.ts';
import { generateKnown } from '../generate/known-name.ts';
import type { Sample } from '../generate/sample.ts';
import type { Split } from '../generate/split.ts';
import { ourGuard } from '../readers/our-guard.ts';
import type { Reader } from '../readers/reader.ts';
import { extraRow, leakRows } from './leak.ts';
import { knownRows } from './known.ts';
import { missRows } from './misses.ts';
import { mendRow } from './mend.ts';
import { readSample, type Reading } from './outcome.ts';
import { recallByLabel, recallByTag, recallOfFamilyNames } from './recall.ts';
import type { Row } from './row.ts';

async function readAll(
	reader: Reader,
	samples: readonly Sample[],
	withKnown = false
): Promise<readonly Reading[]> {
	const readings: Reading[] = [];
	for (const sample of samples) {
		const known = withKnown && sample.patient !== undefined ? [sample.patient] : [];
		readings.push(await readSample(reader, sample, { profile: sample.profile, known }));
	}
	return readings;
}

/** Figures that our guard and the peers share: recall by label, family names, leaks, needless findings. */
export async function evaluateReader(
	reader: Reader,
	samples: readonly Sample[],
	more: { readonly withTags?: boolean; readonly withMisses?: boolean }
): Promise<readonly Row[]> {
	const readings = await readAll(reader, samples);
	const outcomes = readings.flatMap((reading) => reading.outcomes);
	const rows = [
		...recallOfFamilyNames(outcomes),
		...recallByLabel(outcomes),
		...leakRows(readings),
		extraRow(readings)
	];
	return [
		...rows,
		...(more.withTags ? recallByTag(outcomes) : []),
		...(more.withMisses ? missRows(readings) : [])
	];
}

export type Drawn = Pick<EvalOptions, 'seed' | 'fills'>;

export function samplesOf(splits: readonly Split[], drawn: Drawn): readonly Sample[] {
	return splits.flatMap((split) => generate(split, drawn));
}

/** Figures of our guard alone: the name given to the room, and the exactness of fixes. */
export async function evaluateGuard(
	splits: readonly Split[],
	drawn: Drawn
): Promise<readonly Row[]> {
	const known = splits.flatMap((split) => generateKnown(split, drawn));
	const readings = await readAll(ourGuard, known, true);
	const samples = samplesOf(splits, drawn);
	const informed = await readAll(ourGuard, samples, true);
	return [
		...knownRows(readings.flatMap(({ outcomes }) => outcomes)),
		...leakRows(informed, ', name given'),
		await mendRow(samples)
	];
}
