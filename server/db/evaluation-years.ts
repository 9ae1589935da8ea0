import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { RowPlace } from '#domain/evaluation/row.ts';
import type { Sql } from './database.ts';
import { isHeld } from './evaluation-held.ts';
import { figureRows } from './figure-rows.ts';
import { queryRows } from './query-rows.ts';

/** The years of the evaluation, and the rows behind its figures. */
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
		/** Reads everything in one state of the database: what is published together must add up. */
		inOneState: <Result>(read: (tx: Sql) => Promise<Result>): Promise<Result> =>
			sql.transaction(read, { isolationLevel: 'repeatable read', accessMode: 'read only' }),
		/** Names the rows behind a figure. */
		rows: (places: readonly RowPlace[]) => figureRows(sql, places)
	};
}

export type EvaluationYears = ReturnType<typeof createEvaluationYears>;
