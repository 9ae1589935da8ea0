import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { YearFacts } from '#domain/evaluation/facts.ts';
import type { RowPlace } from '#domain/evaluation/row.ts';
import type { Sql } from './database.ts';
import { figureRows } from './figure-rows.ts';
import { readYearFacts } from './evaluation-facts.ts';
import { isHeld } from './evaluation-held.ts';
import { queryRows } from './query-rows.ts';

/** The years of the evaluation, and what each is computed from. */
export function createEvaluationYears(sql: Sql) {
	return {
		/** The years in which an Intervision was held, the latest first. */
		async years(): Promise<readonly number[]> {
			const rows = await queryRows(
				sql,
				query`select distinct extract(year from i.starts_at at time zone 'Europe/Paris')::int as year
					from intervision i where ${isHeld} order by year desc`
			);
			return v.parse(v.array(v.object({ year: v.number() })), rows).map(({ year }) => year);
		},
		/** All that a year is computed from, of every pôle, in one state of the database. */
		facts(year: number): Promise<YearFacts> {
			return sql.transaction(
				async (tx) => {
					const poles = await queryRows(tx, query`select id from pole`);
					const ids = v.parse(v.array(v.object({ id: v.string() })), poles).map(({ id }) => id);
					return readYearFacts(tx, year, ids);
				},
				{ isolationLevel: 'repeatable read', accessMode: 'read only' }
			);
		},
		/** Names the rows behind a figure. */
		rows: (places: readonly RowPlace[]) => figureRows(sql, places)
	};
}

export type EvaluationYears = ReturnType<typeof createEvaluationYears>;
