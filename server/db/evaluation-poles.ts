import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { PoleFact } from '#domain/evaluation/facts/facts.ts';
import type { Sql } from './database.ts';
import { isHeld, parisDayOf } from './evaluation-held.ts';
import { queryRows, textArray } from './query-rows.ts';

const row = v.object({
	id: v.string(),
	name: v.string(),
	bassin: v.string(),
	first_held: v.nullable(v.string()),
	last_before: v.nullable(v.string())
});

/** These pôles, with the day of the first Intervision that each held, and of the last before the year. */
export async function readPoleFacts(
	sql: Sql,
	poleIds: readonly string[] | null,
	from: Date
): Promise<readonly PoleFact[]> {
	const rows = await queryRows(
		sql,
		query`select p.id, p.name, p.bassin, ${parisDayOf(query`f.starts_at`)} as first_held,
				${parisDayOf(query`l.starts_at`)} as last_before
			from pole p
			left join lateral (select i.starts_at from intervision i where i.pole_id = p.id and ${isHeld}
				order by i.starts_at limit 1) f on true
			left join lateral (select i.starts_at from intervision i where i.pole_id = p.id and ${isHeld}
				and i.starts_at < ${from.toISOString()}::timestamptz order by i.starts_at desc limit 1) l on true
			where ${poleIds === null ? query`true` : query`p.id = any(${textArray(poleIds)})`} order by p.name, p.id`
	);
	return rows.map((stored) => {
		const { id, name, bassin, first_held: firstHeldOn, ...read } = v.parse(row, stored);
		return { id, name, bassin, firstHeldOn, lastHeldBefore: read.last_before };
	});
}
