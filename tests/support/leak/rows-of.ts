import { sql } from 'drizzle-orm';
import type { Sql } from '#server/db/database.ts';

/** The rows of a statement as they are; the two drivers answer in two shapes. */
export async function rowsOf(
	tx: Sql,
	text: string
): Promise<readonly Readonly<Record<string, unknown>>[]> {
	const result: unknown = await tx.execute(sql.raw(text));
	const rows: unknown =
		typeof result === 'object' && result !== null && 'rows' in result ? result.rows : result;
	return Array.isArray(rows) ? [...rows] : [];
}
