import process from 'node:process';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openDatabase, type Database } from '#server/db/database.ts';
import { build2024 } from '#server/demonstration/annee-2024/build-2024.ts';
import { stopEveryChild } from '#server/launch/child.js';
import { onStopSignal } from '#server/launch/stop-signals.js';
import { startPostgres } from '#server/launch/testing/postgres.js';
import {
	buildIndexes,
	fillRegions,
	letIndexesLie,
	makeTemplate,
	type Block
} from './fill-regions.ts';
import { fittedExponent, type Measure } from './fit.ts';
import { takeReport, type Taken } from './report.ts';

/**
 * JSON lines: the whole report of 1 to 10,000 region-years (261 fiches each), computed of everything, then read back with
 * closed years stored, then once more after one row of one region-year changed.
 */
const decade = 10;
const steps: readonly { readonly size: number; readonly blocks: readonly Block[] }[] = [
	{ size: 1, blocks: [{ regions: [0, 0], years: [0, 0] }] },
	{ size: 10, blocks: [{ regions: [0, 0], years: [1, 9] }] },
	{ size: 100, blocks: [{ regions: [1, 9], years: [0, 9] }] },
	{ size: 1000, blocks: blocks(10, 99) },
	{ size: 10_000, blocks: blocks(100, 999) }
];

/** Ten regions a transaction: what it writes stays within the disk’s reach. */
function blocks(from: number, to: number): readonly Block[] {
	return Array.from({ length: (to + 1 - from) / 10 }, (_, n) => ({
		regions: [from + n * 10, from + n * 10 + 9],
		years: [0, 9]
	}));
}

const { values: asked } = parseArgs({
	options: { max: { type: 'string', default: '10000' } }
});
const max = Number(asked.max);
if (!(max >= 1)) {
	console.error('--max 10000');
	process.exit(1);
}
onStopSignal(async () => {
	await stopEveryChild(3000);
	process.exit(130);
});
const server = await startPostgres();
if (!server) throw new Error('PostgreSQL can not be started');
const database = await openDatabase(server.url, null);
try {
	await measure(database, server.url);
} finally {
	await database.close();
	await server.stop();
	await stopEveryChild(3000);
}

async function measure({ sql }: Database, url: string): Promise<void> {
	await build2024(sql);
	const admin = postgres(url, { max: 1, onnotice: () => undefined });
	await makeTemplate(admin);
	const taken: Record<string, Measure[]> = { cold: [], stored: [] };
	for (const { size, blocks: added } of steps.filter((step) => step.size <= max)) {
		const start = performance.now();
		await letIndexesLie(admin);
		for (const block of added) await fillRegions(admin, block);
		await buildIndexes(admin);
		await admin.unsafe('truncate evaluation_stored, evaluation_change');
		tell(`${size} region-years loaded in ${Math.round((performance.now() - start) / 1000)} s`);
		const years = Math.min(size, decade);
		const run = () => takeReport(sql, size / years, years);
		const cold = await run();
		print('cold', size, cold, size, null);
		const stored = await run();
		print('stored', size, stored, 0, size === 10_000 ? 10_000 : null);
		await admin.unsafe(`delete from situation_invite where (situation_id, person_id) =
			(select situation_id, person_id from situation_invite where situation_id like '%-0-0' order by 1, 2 limit 1)`);
		print('one-changed', size, await run(), 1, null);
		taken['cold']?.push({ size, value: cold.ms });
		taken['stored']?.push({ size, value: stored.ms });
	}
	for (const [name, measures] of Object.entries(taken))
		if (measures.length > 1)
			line({ case: name, metric: 'exponent', unit: '', value: fittedExponent(measures), goal: 1 });
	await admin.end();
}

/** `expected`: how many had to be computed; another number is a defect, not a measure. */
function print(name: string, size: number, taken: Taken, expected: number, goal: number | null) {
	if (taken.computed !== expected)
		throw new Error(`${name}: ${taken.computed} computed instead of ${expected}`);
	const of = { case: name, regionYears: size, fiches: taken.fiches };
	line({ ...of, metric: 'time', unit: 'ms', value: taken.ms, goal });
	line({ ...of, metric: 'each', unit: 'ms', value: taken.ms / size, goal: null });
	line({ ...of, metric: 'computed', unit: 'region-years', value: taken.computed, goal: expected });
	line({ ...of, metric: 'rss', unit: 'MiB', value: taken.rss, goal: null });
	line({ ...of, metric: 'heap', unit: 'MiB', value: taken.heap, goal: null });
}

function line(figure: Readonly<Record<string, unknown>> & { readonly value: number }): void {
	console.log(JSON.stringify({ ...figure, value: Math.round(figure.value * 1000) / 1000 }));
}

function tell(words: string): void {
	console.error(words);
}
