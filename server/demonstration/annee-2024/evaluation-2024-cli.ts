import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import { figureLines } from '#domain/evaluation/export/figure-lines.ts';
import { poleTable } from '#domain/evaluation/export/pole-table.ts';
import { openDatabase, type Database } from '#server/db/database.ts';
import { build2024 } from './build-2024.ts';

/**
 * `npm run --silent evaluation:2024`: builds the year 2024 in an empty database (in memory, or `DATABASE_URL`), computes
 * it as any other year and prints table I.F; with `-- --json`, every figure as a line.
 */
const options = { json: { type: 'boolean', default: false } } as const;

/** Lines of a file as the report's own is written: commas, CRLF. No cell holds one. */
const tableText = (evaluation: Evaluation): string =>
	poleTable(evaluation)
		.map((cells) => `${cells.join(',')}\r\n`)
		.join('');

const jsonText = (evaluation: Evaluation): string =>
	figureLines(evaluation)
		.map((line) => `${JSON.stringify(line)}\n`)
		.join('');

async function run(database: Database, json: boolean): Promise<void> {
	const evaluation = await build2024(database.sql);
	if (evaluation === null) {
		console.error('Cette base n’est pas vide : rien n’y a été écrit. Donnez-en une qui le soit.');
		process.exitCode = 1;
		return;
	}
	process.stdout.write(json ? jsonText(evaluation) : tableText(evaluation));
}

const { values: asked } = parseArgs({ options });
const database = await openDatabase(process.env['DATABASE_URL'] || null, null);
try {
	await run(database, asked.json);
} finally {
	await database.close();
}
