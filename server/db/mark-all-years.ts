import { sql as query } from 'drizzle-orm';
import type { Sql } from './database.ts';

/**
 * [EVA-48] Says that every year since the first may be counted otherwise, in every pôle, instead of row by row: thousands
 * of rows change at once, each of whom may make somebody new no longer new in any later year. Whoever calls this writes
 * nothing else that a year is counted from in its transaction.
 */
export async function markAllYears(tx: Sql): Promise<void> {
	await tx.execute(query`insert into evaluation_change (pole_id, year, xact)
		select p.id, y, txid_current() from pole p
		cross join generate_series((select min(evaluation_year(starts_at)) from intervision),
			(select greatest(max(evaluation_year(starts_at)), evaluation_year(now())) from intervision)) y
		on conflict do nothing`);
}

/** From here to the end of the transaction no row says it by itself: `markAllYears` does. */
export async function markNoRow(tx: Sql): Promise<void> {
	await tx.execute(query`select set_config('intervisio.purging', 'on', true)`);
}
