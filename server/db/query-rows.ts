import { sql as query, type SQL } from 'drizzle-orm';
import type { Sql } from './database.ts';

/** The rows of a query of our own, whichever driver answers: PostgreSQL's gives a list, the embedded one an object. */
export async function queryRows(sql: Sql, asked: SQL): Promise<readonly unknown[]> {
	const answer: unknown = await sql.execute(asked);
	if (Array.isArray(answer)) return answer;
	if (typeof answer === 'object' && answer !== null && 'rows' in answer) {
		return Array.isArray(answer.rows) ? answer.rows : [];
	}
	return [];
}

/** A list of ids as one parameter, written out for both drivers, « {"a","b"} »: one may be empty, as the association's. */
export function textArray(ids: readonly string[]): SQL {
	const quoted = ids.map((id) => `"${id.replace(/["\\]/g, '\\$&')}"`);
	return query`${`{${quoted.join(',')}}`}::text[]`;
}
