import { readEvalOptions, type EvalOptions } from './eval-options.ts';
import { templates } from './generate/corpus.ts';
import type { Split } from './generate/split.ts';
import { alarmRows, alarmsOf } from './measure/alarms.ts';
import { ownCleanFolder, readCleanFolder } from './measure/clean-files.ts';
import { evaluateGuard, evaluateReader, samplesOf } from './measure/evaluate.ts';
import type { Row } from './measure/row.ts';
import { ourGuard } from './readers/our-guard.ts';
import { peers } from './readers/peers.ts';
import type { Reader } from './readers/reader.ts';
import { printRows } from './report/print.ts';

// Five: one for each kind of slip of the known name, and one without.
const TRAIN_FILLS = 5;

/** Says whose figures they are, right after what they are about. */
function named({ kind, ...rest }: Row, reader: Reader, split?: string): Row {
	return { kind, reader: reader.name, ...(split === undefined ? {} : { split }), ...rest };
}

async function recall(
	splits: readonly Split[],
	options: EvalOptions,
	readers: readonly Reader[]
): Promise<readonly Row[]> {
	const split = splits.join('+');
	const samples = samplesOf(splits, options);
	const rows: Row[] = [];
	for (const reader of readers) {
		const read = await evaluateReader(reader, samples, {
			withTags: reader === ourGuard && split !== 'train',
			withMisses: reader === ourGuard && split === 'train' && options.show
		});
		rows.push(...read.map((row) => named(row, reader, split)));
	}
	const own = await evaluateGuard(splits, options);
	return [...rows, ...own.map((row) => named(row, ourGuard, split))];
}

async function alarms(
	kind: string,
	folder: string,
	options: EvalOptions,
	readers: readonly Reader[]
): Promise<readonly Row[]> {
	const texts = readCleanFolder(folder);
	const rows: Row[] = [];
	for (const reader of readers) {
		const files = await alarmsOf(reader, texts);
		rows.push(...alarmRows(kind, files).map((row) => named(row, reader)));
		if (!options.show || reader !== ourGuard) continue;
		for (const { file, severity, label, passage, around } of files.flatMap((read) => read.alarms)) {
			rows.push({ kind: `${kind}-passage`, severity, label, passage, around, file });
		}
	}
	return rows;
}

const options = readEvalOptions(process.argv.slice(2));
const readers = options.withPeers ? [ourGuard, ...peers] : [ourGuard];
const about: Row = {
	kind: 'about',
	note: 'development figures: the corpus was written by the same hands as the guard; only unseen notes say how good it is',
	seed: options.seed,
	fills: options.fills,
	templates: templates.length
};
printRows(
	[
		about,
		...(await recall(options.splits, options, readers)),
		...(options.splits.includes('train')
			? []
			: await recall(['train'], { ...options, fills: TRAIN_FILLS }, [ourGuard])),
		...(await alarms('clean', ownCleanFolder, options, readers)),
		...(options.seedsFolder === undefined
			? []
			: await alarms('seeds', options.seedsFolder, options, readers))
	],
	options.asTable
);
