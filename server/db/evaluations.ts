import { and, between, eq, sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import { evaluationChange, evaluationStored } from '#drizzle/schema/evaluation.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { reprise } from '#drizzle/schema/reprise.ts';
import type { Sql } from './database.ts';
import { readYearFacts } from './evaluation-facts.ts';
import { readRetained } from './evaluation-retained.ts';
import { queryRows, textArray } from './query-rows.ts';

/** A closed year as it was stored. */
export type StoredYear = typeof evaluationStored.$inferSelect;

/** Any number of its own; the second key of the lock is the year. */
const computingLock = 480_024;

/** The facts of a year, what was computed of them, and what has changed since. */
export function createEvaluations(sql: Sql) {
	return {
		facts: (year: number, poleIds: readonly string[] | null, tx: Sql = sql) =>
			readYearFacts(tx, year, poleIds),
		retained: (year: number, poleIds: readonly string[], tx: Sql = sql) =>
			readRetained(tx, year, poleIds),
		/** The pôles of a scope, by their id; without one, every pôle. */
		async poles(tx: Sql = sql, scope: Scope = { kind: 'region' }) {
			return tx
				.select({ id: pole.id, name: pole.name, bassin: pole.bassin })
				.from(pole)
				.where(within(scope))
				.orderBy(pole.id);
		},
		/** [IMP-14] An import is half written, or was left so: a year is then counted anew each time, and not kept. */
		async isImporting(tx: Sql = sql): Promise<boolean> {
			const [half] = await tx
				.select({ id: reprise.id })
				.from(reprise)
				.where(eq(reprise.state, 'en-cours'))
				.limit(1);
			return half !== undefined;
		},
		async stored(scope: string, year: number, tx: Sql = sql): Promise<StoredYear | null> {
			const [row] = await tx
				.select()
				.from(evaluationStored)
				.where(and(eq(evaluationStored.scope, scope), eq(evaluationStored.year, year)));
			return row ?? null;
		},
		/** What is kept of a scope, from a year to another. */
		async storedYears(
			scope: string,
			years: { readonly from: number; readonly to: number }
		): Promise<readonly StoredYear[]> {
			return sql
				.select()
				.from(evaluationStored)
				.where(
					and(
						eq(evaluationStored.scope, scope),
						between(evaluationStored.year, years.from, years.to)
					)
				);
		},
		/** The pôles of which something has changed since, by year; '' is the association. */
		async changed(years: { readonly from: number; readonly to: number }, tx: Sql = sql) {
			return tx
				.selectDistinct({ year: evaluationChange.year, poleId: evaluationChange.poleId })
				.from(evaluationChange)
				.where(between(evaluationChange.year, years.from, years.to));
		},
		/** The years in which this pôle has fiches older than a moment. */
		async yearsOf(poleId: string, before: Date): Promise<readonly number[]> {
			const rows = await queryRows(
				sql,
				query`select distinct evaluation_year(i.starts_at) as year from intervision i
					join situation s on s.intervision_id = i.id join fiche f on f.situation_id = s.id
					where i.pole_id = ${poleId} and i.starts_at < ${before.toISOString()}::timestamptz order by 1`
			);
			return rows.map((row) => v.parse(yearRow, row).year);
		},
		/** Whoever computes this year waits here for whoever does already. */
		async lock(tx: Sql, year: number): Promise<void> {
			await tx.execute(query`select pg_advisory_xact_lock(${computingLock}, ${year})`);
		},
		/**
		 * [EVA-48] Under the lock: what was stored of what has changed is gone, then the changes are noted. A change of a
		 * transaction that still lasts has its row later, and is found by the next who reads.
		 */
		async sweep(tx: Sql, year: number): Promise<void> {
			const rows = await queryRows(
				tx,
				query`delete from evaluation_change where year = ${year} returning pole_id`
			);
			const ids = [...new Set(rows.map((row) => v.parse(changedRow, row).pole_id))];
			if (ids.length === 0) return;
			await tx.execute(query`delete from evaluation_stored s where s.year = ${year} and (s.scope = 'region'
				or s.scope in (select 'pole:' || p.id from pole p where p.id = any(${textArray(ids)})
					union select 'bassin:' || p.bassin from pole p where p.id = any(${textArray(ids)})))`);
		},
		async store(tx: Sql, row: StoredYear): Promise<void> {
			await tx
				.insert(evaluationStored)
				.values(row)
				.onConflictDoUpdate({ target: [evaluationStored.scope, evaluationStored.year], set: row });
		}
	};
}

/** As `scopePoles` gathers them: whoever asks for a bassin does not wait for the pôles of all others. */
function within(scope: Scope) {
	if (scope.kind === 'region') return undefined;
	return scope.kind === 'bassin' ? eq(pole.bassin, scope.bassin) : eq(pole.id, scope.poleId);
}

export type Evaluations = ReturnType<typeof createEvaluations>;

const yearRow = v.object({ year: v.number() });
const changedRow = v.object({ pole_id: v.string() });
