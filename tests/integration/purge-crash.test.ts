import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { Sql } from '#server/db/database.ts';
import { continuePurges } from '#server/use-cases/conservation/continue-purges.ts';
import { confirmedPurge, oldDossiers, purgeDeps } from '#tests/support/conservation/purge-bench.ts';
import { createKilledDatabase } from '#tests/support/databases/killed-database.ts';
import { rowsOf } from '#tests/support/leak/rows-of.ts';
import { databases } from '#tests/support/product/start-product.ts';

const count = 12;
const killedAt = 5;

it.each(databases)(
	'[CON-8] killed in the middle of a dossier, a purge goes on where it was, on $kind',
	async ({ url }) => {
		const { place, opened, remove } = await createKilledDatabase(url);
		const state = (sql: Sql) =>
			rowsOf(
				sql,
				`select (select count(*)::int from dossier) as dossiers, (select count(*)::int from situation) as situations,
				 (select count(*)::int from journal where event = 'dossier-efface') as told,
				 (select count(distinct subject)::int from journal where event = 'dossier-efface') as once,
				 (select count(*)::int from journal where event = 'purge-faite') as ended,
				 (select (counts ->> 'dossiers')::int from effacement) as counted`
			);
		try {
			await opened(async (sql) => {
				await oldDossiers(sql, count);
				await confirmedPurge(sql, count);
			});
			const child = spawnSync(
				process.execPath,
				[
					...['--import', 'tsx', 'tests/support/conservation/purge-child.ts'],
					...[...place, String(killedAt)]
				],
				{ stdio: 'inherit' }
			);
			expect(child.signal).toBe('SIGKILL');
			const done = killedAt - 1;
			const left = count - done;
			expect(await opened(state)).toEqual([
				{ dossiers: left, situations: left, told: done, once: done, ended: 0, counted: done }
			]);
			expect(await opened((sql) => continuePurges(purgeDeps(sql)))).toBe(left);
			const whole = { dossiers: 0, situations: 0, told: count, once: count };
			expect(await opened(state)).toEqual([{ ...whole, ended: 1, counted: count }]);
			expect(await opened((sql) => continuePurges(purgeDeps(sql)))).toBe(0);
			expect(await opened(state)).toEqual([{ ...whole, ended: 1, counted: count }]);
		} finally {
			await remove();
		}
	},
	60_000
);
