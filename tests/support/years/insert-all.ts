import { getTableColumns, sql as query } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { Sql } from '#server/db/database.ts';

/** Rows of one statement: the text that carries them stays below a few megabytes. */
const batch = 10_000;

/**
 * Inserts any number of rows, all with the same columns. They travel as one text, that the database takes apart: with a
 * parameter for each value, writing the statements took longer than running them.
 */
export async function insertAll<Table extends PgTable>(
	sql: Sql,
	table: Table,
	rows: readonly Table['$inferInsert'][]
): Promise<void> {
	const [first] = rows;
	if (!first) return;
	const names = Object.entries(getTableColumns(table))
		.filter(([property]) => property in first)
		.map(([property, column]) => ({ property, name: column.name }));
	const columns = query.join(
		names.map(({ name }) => query.identifier(name)),
		query`, `
	);
	const rowType = query.raw(`null::"${getTableConfig(table).name}"`);
	for (let from = 0; from < rows.length; from += batch) {
		const told = rows.slice(from, from + batch).map((row) => {
			const values = new Map(Object.entries(row));
			return Object.fromEntries(names.map(({ property, name }) => [name, values.get(property)]));
		});
		await sql.execute(query`insert into ${table} (${columns})
			select ${columns} from json_populate_recordset(${rowType}, ${JSON.stringify(told)}::json)`);
	}
}
