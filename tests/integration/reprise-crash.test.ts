import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql as query } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { openDatabase, type Sql } from '#server/db/database.ts';
import { rowsOf } from '#server/db/rows-of.ts';
import { listReprises } from '#server/use-cases/imports/list-reprises.ts';
import { undoReprise } from '#server/use-cases/imports/undo-reprise.ts';
import { fillDataDir, freshDatabase } from '#tests/support/databases/fresh-database.ts';
import {
	beforeKilled,
	importer,
	killedId,
	repriseDeps
} from '#tests/support/imports/killed-import.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

const actor = actorOf(importer);

it.each(databases)(
	'[IMP-14] [IMP-11] killed in the middle of a piece, an import says so and is taken back whole, on $kind',
	async ({ url }) => {
		const dataDir = await mkdtemp(join(tmpdir(), 'intervisio-reprise-'));
		const fresh = url === null ? null : await freshDatabase(url);
		if (fresh === null) fillDataDir(dataDir);
		/** One process at a time has the embedded database. */
		async function opened<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
			const database = await openDatabase(fresh?.url ?? null, dataDir);
			try {
				return await work(database.sql);
			} finally {
				await database.close();
			}
		}
		const count = async (sql: Sql) => {
			const tables = [
				'person',
				'intervision',
				'participant',
				'dossier',
				'situation',
				'reprise_row'
			];
			const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
			return rowsOf(await sql.execute(query.raw(`select ${counts.join(', ')}`)))[0];
		};
		try {
			const before = await opened(async (sql) => {
				await beforeKilled(sql);
				return count(sql);
			});
			const child = spawnSync(
				process.execPath,
				[
					...['--import', 'tsx', 'tests/support/imports/import-child.ts'],
					// two pieces of people, then the second of the Intervisions
					...[fresh?.url ?? '-', dataDir, '4']
				],
				{ stdio: 'inherit' }
			);
			expect(child.signal).toBe('SIGKILL');
			await opened(async (sql) => {
				expect(await count(sql)).toMatchObject({ person: 121, intervision: 20, participant: 40 });
				const listed = await listReprises(repriseDeps(sql), actor);
				expect(listed.ok && listed.reprises).toMatchObject([
					{ id: killedId, state: 'interrompue', done: 120 + 20 + 40, total: 360 }
				]);
				expect(await undoReprise(repriseDeps(sql), actor, killedId)).toEqual({ ok: true });
				expect(await count(sql)).toEqual(before);
			});
		} finally {
			await fresh?.drop();
			await rm(dataDir, { recursive: true, force: true });
		}
	},
	60_000
);
