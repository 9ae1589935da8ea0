import { sql as query } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitionsVersion } from '#domain/evaluation/definitions.ts';
import { evaluationJson } from '#domain/evaluation/evaluation-json.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import { openDatabase, type Database, type Sql } from '#server/db/database.ts';
import { createEvaluations } from '#server/db/evaluations.ts';
import { rowsOf } from '#server/db/rows-of.ts';
import { sha256 } from '#server/sha256.ts';
import { readEvaluation } from '#server/use-cases/evaluation/read-evaluation.ts';
import { streamEvaluations } from '#server/use-cases/evaluation/stream-evaluations.ts';
import { changeCases } from '#tests/support/evaluation/change-cases.ts';
import { open2024, undone } from '#tests/support/evaluation/year-2024.ts';
import { databases } from '#tests/support/product/start-product.ts';

const region: Scope = { kind: 'region' };
const calais: Scope = { kind: 'pole', poleId: 'calais' };
const hirson: Scope = { kind: 'pole', poleId: 'hirson' };
const picardie: Scope = { kind: 'bassin', bassin: 'Picardie' };

/** What use-cases are given, and how often a year was computed. */
function watched(sql: Sql, now = new Date('2026-06-01T10:00:00Z')) {
	const evaluations = createEvaluations(sql);
	const computed: number[] = [];
	return {
		computed,
		deps: {
			transaction: <Result>(work: (tx: Sql) => Promise<Result>) => sql.transaction(work),
			now: () => now,
			sha256,
			evaluations: {
				...evaluations,
				facts: (...asked: Parameters<typeof evaluations.facts>) => {
					computed.push(asked[0]);
					return evaluations.facts(...asked);
				}
			}
		}
	};
}

describe.each(databases)('closed years, on $kind', ({ url }) => {
	let database: Database;
	beforeAll(async () => {
		({ database } = await open2024(url));
		for (const scope of [region, calais, hirson, picardie])
			await readEvaluation(watched(database.sql).deps, 2024, scope);
	});
	afterAll(() => database.close());

	const again = async (sql: Sql, scope: Scope) => {
		const { deps, computed } = watched(sql);
		const { evaluation } = await readEvaluation(deps, 2024, scope);
		return { times: computed.length, text: evaluationJson(evaluation) };
	};
	const change = async (tx: Sql, text: string) => {
		for (const one of text.split(';')) await tx.execute(query.raw(one));
	};

	it('[EVA-48] a closed year is computed once; the year under way each time', async () => {
		for (const scope of [region, calais, hirson, picardie])
			expect((await again(database.sql, scope)).times).toBe(0);
		const { deps, computed } = watched(database.sql, new Date('2024-12-31T22:30:00Z'));
		await readEvaluation(deps, 2024, region);
		await readEvaluation(deps, 2024, region);
		expect(computed).toEqual([2024, 2024]);
	});

	it('[EVA-48] what is stored is what would be computed, of the region, a bassin and a pôle', async () => {
		for (const scope of [region, picardie, calais]) {
			const { deps } = watched(database.sql, new Date('2024-12-31T22:30:00Z'));
			const { evaluation } = await readEvaluation(deps, 2024, scope);
			expect((await again(database.sql, scope)).text).toBe(evaluationJson(evaluation));
		}
	});

	it.each(changeCases)('[EVA-48] $table: $what', async ({ change: text }) => {
		const before = await again(database.sql, region);
		await undone(database, async (tx) => {
			await change(tx, text);
			const after = await again(tx, region);
			expect(after.times).toBe(1);
			// and it is what a computation of everything says
			await tx.execute(query.raw('delete from evaluation_stored'));
			expect((await again(tx, region)).text).toBe(after.text);
			await again(tx, region);
			expect((await again(tx, region)).times).toBe(0);
		});
		expect(await again(database.sql, region)).toEqual(before);
	});

	it('[EVA-48] no other pôle is computed again, nor its bassin', async () => {
		await undone(database, async (tx) => {
			await change(tx, `delete from situation_invite where situation_id = 'calais-2024-1-s1'`);
			expect((await again(tx, hirson)).times).toBe(0);
			expect((await again(tx, picardie)).times).toBe(0);
			expect((await again(tx, calais)).times).toBe(1);
			expect((await again(tx, region)).times).toBe(1);
			expect((await again(tx, hirson)).times).toBe(0);
		});
	});

	it('[EVA-48] what changes nothing computes nothing: signs of life, a date that is planned', async () => {
		await undone(database, async (tx) => {
			await change(
				tx,
				`update presence set seen_at = now() where intervision_id = 'calais-2024-1'`
			);
			await change(
				tx,
				`insert into intervision (id, pole_id, starts_at, organiser) values ('planned', 'calais', '2027-03-02', 'X')`
			);
			expect((await again(tx, region)).times).toBe(0);
		});
	});

	it('[EVA-48] a change of the association and one of a pôle together compute both again', async () => {
		await undone(database, async (tx) => {
			await change(
				tx,
				`insert into compteur (year, code, value, typed_by, typed_at)
					values (2024, 'promotion', 7, (select min(id) from person), now());
				delete from situation_invite where situation_id = 'calais-2024-1-s1'`
			);
			expect((await again(tx, region)).times).toBe(1);
			expect((await again(tx, calais)).times).toBe(1);
			expect((await again(tx, hirson)).times).toBe(0);
		});
	});

	it('[EVA-48] other definitions compute it again', async () => {
		await undone(database, async (tx) => {
			await change(tx, `update evaluation_stored set definitions_version = 'former'`);
			expect((await again(tx, region)).times).toBe(1);
			const [row] = rowsOf(
				await tx.execute(query`select definitions_version as version from evaluation_stored
					where scope = 'region' and year = 2024`)
			);
			expect(row?.['version']).toBe(definitionsVersion);
		});
	});

	it('[EVA-48] every table that a year is counted from says its changes', async () => {
		const rows = rowsOf(
			await database.sql
				.execute(query`select distinct tgrelid::regclass::text as name from pg_trigger t
				join pg_proc p on p.oid = t.tgfoid where p.proname = 'mark_evaluation_row'`)
		);
		const watchedTables = rows.map(({ name }) => String(name));
		// the pôles themselves are compared at each reading
		const proved = new Set(changeCases.map(({ table }) => table).filter((name) => name !== 'pole'));
		expect([...watchedTables].sort()).toEqual([...proved].sort());
	});

	it('[EVA-48] years of several scopes come one after the other, computed only where they must', async () => {
		const { deps, computed } = watched(database.sql);
		const years: string[] = [];
		for await (const { evaluation } of streamEvaluations(deps, [region, calais], {
			from: 2023,
			to: 2024
		}))
			years.push(`${evaluation.scopeName} ${evaluation.year}`);
		expect(years).toEqual([
			'Hauts-de-France 2023',
			'Hauts-de-France 2024',
			'Calais 2023',
			'Calais 2024'
		]);
		expect(computed).toEqual([2023, 2023]);
	});

	it('[EVA-49] a purge changes nothing of what was counted; after it, what is left is counted with what was kept', async () => {
		const before = await again(database.sql, region);
		await undone(database, async (tx) => {
			await change(tx, `select set_config('intervisio.purging', 'on', true)`);
			await change(
				tx,
				`alter table fiche disable trigger fiche_kept; delete from fiche where situation_id = 'calais-2024-1-s1';
				insert into retained_count (year, pole_id, measure, answer, count)
				values (2024, 'calais', 'fiches', 'total', 1), (2024, 'calais', 'autre-intervision', 'oui', 1)`
			);
			expect(await again(tx, region)).toEqual(before);
			await change(tx, `delete from evaluation_stored`);
			const { evaluation, purgedFiches } = await readEvaluation(watched(tx).deps, 2024, region);
			expect(purgedFiches).toBe(1);
			expect(evaluation.values['A7']).toMatchObject({ n: 261 });
			expect(evaluation.values['M1']).toMatchObject({ N: 261 });
			expect(evaluation.values['E1']).toMatchObject({ rows: 261 });
			expect(
				evaluation.groups.pole?.find(({ code }) => code === 'calais')?.values['A7']
			).toMatchObject({ n: 32 });
		});
	});

	it.runIf(url)(
		'[EVA-48] a change that is not over yet when the year is computed is found by the next who reads',
		async () => {
			const name = rowsOf(
				await database.sql.execute(query`select current_database() as name`)
			)[0]?.['name'];
			const own = new URL(url ?? '');
			own.pathname = `/${String(name)}`;
			const other = await openDatabase(own.href, null, { migrate: false });
			let commit = (): void => undefined;
			const held = new Promise<void>((resolve) => (commit = resolve));
			let written = (): void => undefined;
			const begun = new Promise<void>((resolve) => (written = resolve));
			const slow = other.sql.transaction(async (tx) => {
				await tx.execute(
					query`delete from situation_invite where situation_id = 'lomme-2024-1-s1'`
				);
				written();
				await held;
			});
			await begun;
			// another change, over: the year is computed while the first still lasts
			await database.sql.execute(
				query`delete from situation_invite where situation_id = 'hirson-2024-1-s1'`
			);
			expect((await again(database.sql, region)).times).toBe(1);
			expect((await again(database.sql, region)).times).toBe(0);
			commit();
			await slow;
			await other.close();
			expect((await again(database.sql, region)).times).toBe(1);
			expect((await again(database.sql, region)).times).toBe(0);
		}
	);
});
