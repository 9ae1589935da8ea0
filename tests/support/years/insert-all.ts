import type { PgTable } from 'drizzle-orm/pg-core';
import type { Sql } from '#server/db/database.ts';

/** A statement takes 65,534 values at most; a thousand rows stay far below. */
const batch = 1000;

/** Inserts any number of rows. */
export async function insertAll<Table extends PgTable>(
	sql: Sql,
	table: Table,
	rows: readonly Table['$inferInsert'][]
): Promise<void> {
	for (let from = 0; from < rows.length; from += batch) {
		await sql.insert(table).values(rows.slice(from, from + batch));
	}
}
