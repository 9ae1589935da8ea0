import { sql as query } from 'drizzle-orm';
import type { Sql } from './database.ts';
import { rowsOf } from './rows-of.ts';

/**
 * Whom the patient refused, for each of these accords ([ACO-8]). The rows never change: a refused person whose card was
 * merged since is refused under the card that stayed, and under her own again when the merge is undone ([ANN-12]).
 */
export async function refusalsOf(
	sql: Sql,
	accordIds: readonly string[]
): Promise<(accordId: string) => readonly string[]> {
	if (accordIds.length === 0) return () => [];
	const wanted = query.join(
		accordIds.map((id) => query`${id}`),
		query`, `
	);
	const answer = await sql.execute(query`
		with recursive refused as (
			select accord_id, person_id from accord_refusal where accord_id in (${wanted})
			union select refused.accord_id, person.merged_into from refused
				join person on person.id = refused.person_id where person.merged_into is not null)
		select accord_id, person_id from refused join person on person.id = person_id
			where person.merged_into is null order by accord_id, person_id`);
	const rows = rowsOf(answer).map((row) => ({
		accordId: String(row['accord_id']),
		personId: String(row['person_id'])
	}));
	return (accordId) =>
		rows.filter((row) => row.accordId === accordId).map(({ personId }) => personId);
}
