import { spawnSync } from 'node:child_process';
import { sql as query } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Sql } from '#server/db/database.ts';
import { rowsOf } from '#server/db/rows-of.ts';
import { listReprises } from '#server/use-cases/imports/list-reprises.ts';
import { undoReprise } from '#server/use-cases/imports/undo-reprise.ts';
import { createKilledDatabase } from '#tests/support/databases/killed-database.ts';
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
		const { place, opened, remove } = await createKilledDatabase(url);
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
					...[...place, '4']
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
			await remove();
		}
	},
	60_000
);
