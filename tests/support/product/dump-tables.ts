import { sql } from 'drizzle-orm';
import type { Product } from './start-product.ts';

/** Everything that the database holds, table by table, as one text: to look for what must not be there. */
export async function dumpTables({ deps }: Product): Promise<string> {
	return deps.transaction(async (tx) => {
		const tables = textsOf(
			await tx.execute(sql`select table_name as line from information_schema.tables
				where table_schema = 'public' and table_type = 'BASE TABLE'`)
		);
		const rows: string[] = [];
		for (const table of tables) {
			const found = await tx.execute(
				sql`select row_to_json(t)::text as line from ${sql.identifier(table)} t`
			);
			rows.push(...textsOf(found).map((line) => `${table} ${line}`));
		}
		return rows.join('\n');
	});
}

/** The two drivers answer rows in two ways. */
function textsOf(answer: unknown): readonly string[] {
	const rows: unknown = Array.isArray(answer) ? answer : Object(answer).rows;
	if (!Array.isArray(rows)) throw new Error('no rows');
	return rows.map((row) => String(Object(row).line));
}
