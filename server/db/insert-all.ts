import type { PgTable } from 'drizzle-orm/pg-core';
import type { Sql } from './database.ts';

/** A statement takes so many rows: the parameters of one are counted. */
const batch = 400;

/** Inserts any number of rows. */
export async function insertAll<Table extends PgTable>(
	tx: Sql,
	table: Table,
	rows: readonly Table['$inferInsert'][]
): Promise<void> {
	for (let from = 0; from < rows.length; from += batch)
		await tx.insert(table).values(rows.slice(from, from + batch));
}
