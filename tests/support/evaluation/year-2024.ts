import { readFileSync } from 'node:fs';
import { poleTable } from '#domain/evaluation/export/pole-table.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import { openDatabase, type Database } from '#server/db/database.ts';
import { build2024 } from '#server/demonstration/annee-2024/build-2024.ts';
import { freshDatabase, openForTest } from '#tests/support/databases/fresh-database.ts';

/** Table I.F as the report of 2024 prints it, byte by byte. */
export const publishedTable = readFileSync(
	'tests/support/evaluation/intervisions-2024-par-pole.csv',
	'utf8'
);

export const tableOf = (evaluation: Evaluation): string =>
	poleTable(evaluation)
		.map((cells) => `${cells.join(',')}\r\n`)
		.join('');

/** A database with the year 2024 in it, and what was computed of it. */
export async function open2024(
	url: string | null
): Promise<{ readonly database: Database; readonly evaluation: Evaluation }> {
	const fresh = url === null ? null : await freshDatabase(url);
	const opened = fresh === null ? await openForTest(null) : await openDatabase(fresh.url, null);
	const evaluation = await build2024(opened.sql);
	if (!evaluation) throw new Error('the database was not empty');
	return {
		evaluation,
		database: {
			...opened,
			async close() {
				await opened.close();
				await fresh?.drop();
			}
		}
	};
}

/** Does something in a transaction that is undone, and gives what it gave. */
export async function undone<Result>(
	{ sql }: Database,
	work: (tx: Database['sql']) => Promise<Result>
): Promise<Result> {
	const answers: { readonly given: Result }[] = [];
	await sql
		.transaction(async (tx) => {
			answers.push({ given: await work(tx) });
			tx.rollback();
		})
		.catch((error: unknown) => {
			if (answers.length === 0) throw error;
		});
	const [answer] = answers;
	if (!answer) throw new Error('nothing was done');
	return answer.given;
}
