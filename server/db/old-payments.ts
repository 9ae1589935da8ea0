import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { Sql } from './database.ts';
import { queryRows } from './query-rows.ts';

const countRow = v.object({
	pole_id: v.string(),
	count: v.pipe(v.union([v.string(), v.number()]), v.transform(Number))
});

/** Payments of Intervisions that began before a moment, once nothing is owed any more ([CON-11]). */
export function createOldPayments(sql: Sql) {
	return {
		async count(before: Date): Promise<readonly { poleId: string; count: number }[]> {
			const rows = await queryRows(
				sql,
				query`select i.pole_id, count(*) as count from indemnite d
				join intervision i on i.id = d.intervision_id
				where i.starts_at < ${before.toISOString()}::timestamptz and d.state in ('paye', 'ecartee')
				group by i.pole_id order by i.pole_id`
			);
			return v
				.parse(v.array(countRow), rows)
				.map((row) => ({ poleId: row.pole_id, count: row.count }));
		},
		/** Removes some of a pôle's, and the bordereaux that nothing holds any more; gives how many payments went. */
		async remove(tx: Sql, poleId: string, before: Date, limit: number): Promise<number> {
			const gone = await queryRows(
				tx,
				query`delete from indemnite where id in (
					select d.id from indemnite d join intervision i on i.id = d.intervision_id
					where i.pole_id = ${poleId} and i.starts_at < ${before.toISOString()}::timestamptz
						and d.state in ('paye', 'ecartee')
					order by d.id limit ${limit} for update of d skip locked)
				returning id, bordereau_id`
			);
			await tx.execute(
				query`delete from bordereau b where b.created_at < ${before.toISOString()}::timestamptz
				and not exists (select 1 from indemnite d where d.bordereau_id = b.id)`
			);
			return gone.length;
		}
	};
}

export type OldPayments = ReturnType<typeof createOldPayments>;
