import { parseArgs } from 'node:util';
import { SPLITS, type Split } from './generate/split.ts';

export type EvalOptions = {
	/** Splits measured together; train is always apart, its templates are those one works with. */
	readonly splits: readonly Split[];
	readonly fills: number;
	readonly seed: string;
	readonly show: boolean;
	readonly asTable: boolean;
	readonly withPeers: boolean;
	readonly seedsFolder: string | undefined;
};

const isSplit = (name: string): name is Split => (SPLITS as readonly string[]).includes(name);

/** Reads the command line; an unknown split is refused rather than measured as nothing. */
export function readEvalOptions(args: readonly string[]): EvalOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			split: { type: 'string', default: 'validation,test' },
			fills: { type: 'string', default: '10' },
			seed: { type: 'string', default: 'guard-2026' },
			seeds: { type: 'string' },
			show: { type: 'boolean', default: false },
			table: { type: 'boolean', default: false },
			'no-peers': { type: 'boolean', default: false }
		}
	});
	const splits = values.split.split(',').filter(isSplit);
	const fills = Number(values.fills);
	if (splits.length === 0) throw new Error(`--split: ${SPLITS.join(', ')}`);
	if (!Number.isInteger(fills) || fills < 1)
		throw new Error('--fills: a number of fillings, from 1');
	return {
		splits,
		fills,
		seed: values.seed,
		show: values.show,
		asTable: values.table || process.stdout.isTTY === true,
		withPeers: !values['no-peers'],
		seedsFolder: values.seeds
	};
}
