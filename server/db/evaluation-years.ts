import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { RowPlace } from '#domain/evaluation/facts/row.ts';
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
				// Year by year from the first to the last: one Intervision is enough, and an index finds it.
				query`select y.year from generate_series(
						(select extract(year from min(starts_at) at time zone 'Europe/Paris')::int from intervision),
						(select extract(year from max(starts_at) at time zone 'Europe/Paris')::int from intervision)) y(year)
					cross join lateral (select 1 from intervision i
						where i.starts_at >= make_timestamptz(y.year, 1, 1, 0, 0, 0, 'Europe/Paris')
							and i.starts_at < make_timestamptz(y.year + 1, 1, 1, 0, 0, 0, 'Europe/Paris') and ${isHeld}
						order by i.starts_at limit 1) one
					order by y.year desc`
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
