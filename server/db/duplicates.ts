import { sql as query } from 'drizzle-orm';
import { personDistinct } from '#drizzle/schema/annuaire.ts';
import type { Sql } from './database.ts';
import { rowsOf } from './rows-of.ts';

/** Two ids that may be one person; the smaller first. */
export interface Pair {
	readonly one: string;
	readonly other: string;
}

/**
 * Pairs worth comparing, among the people of these pôles: the same folded name (given and family name exchanged
 * included), or the same profession and structure with names that begin alike. The domain says which are alike.
 */
export async function likelyPairs(
	sql: Sql,
	poleIds: readonly string[],
	limit: number
): Promise<readonly Pair[]> {
	if (poleIds.length === 0) return [];
	const poles = query.join(
		poleIds.map((id) => query`${id}`),
		query`, `
	);
	const answer = await sql.execute(query`
		with mine as (select distinct p.id, p.search_name, p.profession, p.structure_name, p.rpps,
				trim(regexp_replace(p.search_name, '^(\\S+) (.*)$', '\\2 \\1')) as turned
			from person p join person_pole k on k.person_id = p.id
			where k.pole_id in (${poles}) and p.archived_at is null and p.merged_into is null),
		pairs as (
			select m.id as a, p.id as b from mine m join person p on p.search_name = m.search_name
			union select m.id, p.id from mine m join person p on p.search_name = m.turned
			union select m.id, p.id from mine m join mine p on p.profession = m.profession
				and p.structure_name = m.structure_name and left(p.search_name, 3) = left(m.search_name, 3))
		select distinct least(a, b) as one, greatest(a, b) as other from pairs
			join person x on x.id = a join person y on y.id = b
		where a <> b and x.archived_at is null and y.archived_at is null
			and x.merged_into is null and y.merged_into is null
			and not exists (select 1 from person_distinct d where d.one = least(a, b) and d.other = greatest(a, b))
		order by one, other limit ${limit}`);
	return rowsOf(answer).map((row) => ({ one: String(row['one']), other: String(row['other']) }));
}

/** « Ce sont deux personnes »: the pair is not proposed again. */
export async function keepApart(sql: Sql, pair: Pair, by: string, at: Date): Promise<void> {
	await sql
		.insert(personDistinct)
		.values({ ...pair, by, at })
		.onConflictDoNothing();
}
