import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import { groupBy } from '#domain/shared/group-by.ts';
import type { Sql } from './database.ts';
import { readAliases } from './evaluation-cards.ts';
import { isHeld } from './evaluation-held.ts';
import { readAttendance } from './evaluation-sheets.ts';
import { queryRows } from './query-rows.ts';

/** The first time that somebody came within what is asked: is there one before it, anywhere? */
export interface FirstOfYear {
	readonly personId: string;
	readonly intervisionId: string;
	/** ISO UTC. */
	readonly startsAt: string;
}

const row = v.object({
	person_id: v.string(),
	alias: v.string(),
	intervision_id: v.string(),
	starts_at: v.pipe(
		v.union([v.string(), v.date()]),
		v.transform((value) => new Date(value).toISOString())
	)
});

/**
 * [EVA-43] Those of them who had never come before, in any pôle and year, under any of their cards. The earliest
 * Intervision at which each may have come is found by her own index, then looked at as any attendance is ([EVA-41]);
 * hardly ever is a second one needed.
 */
export async function findNewcomers(
	sql: Sql,
	firsts: readonly FirstOfYear[]
): Promise<ReadonlySet<string>> {
	const open = new Map(
		firsts.map((one) => [one.personId, { ...one, after: '-infinity', afterId: '' }])
	);
	const aliases = await readAliases(sql, [...open.keys()]);
	const aliasesOf = groupBy(aliases, ({ personId }) => personId);
	const known = new Set<string>();
	while (open.size > 0) {
		const asked = aliases.flatMap(({ personId, alias }) => {
			const one = open.get(personId);
			return one ? [{ ...one, alias }] : [];
		});
		const earlier = earliest(await readEarlier(sql, asked));
		const found = new Set(earlier.map((one) => one.person_id));
		for (const personId of [...open.keys()]) if (!found.has(personId)) open.delete(personId);
		const lines = await readAttendance(sql, [...new Set(earlier.map((one) => one.intervision_id))]);
		const came = new Set(lines.map((line) => `${line.intervisionId} ${line.personId}`));
		for (const one of earlier) {
			if (
				aliasesOf(one.person_id).some(({ alias }) => came.has(`${one.intervision_id} ${alias}`))
			) {
				known.add(one.person_id);
				open.delete(one.person_id);
			} else {
				const asking = open.get(one.person_id);
				if (asking)
					open.set(one.person_id, { ...asking, after: one.starts_at, afterId: one.intervision_id });
			}
		}
	}
	return new Set(firsts.map(({ personId }) => personId).filter((id) => !known.has(id)));
}

type Asked = FirstOfYear & {
	readonly alias: string;
	readonly after: string;
	readonly afterId: string;
};
type Earlier = v.InferOutput<typeof row>;

async function readEarlier(sql: Sql, asked: readonly Asked[]): Promise<readonly Earlier[]> {
	const rows = await queryRows(
		sql,
		query`select a."personId" as person_id, a.alias, c.id as intervision_id, c.starts_at
			from json_to_recordset(${JSON.stringify(asked)}::json)
				as a("personId" text, alias text, "startsAt" timestamptz, "intervisionId" text, after timestamptz, "afterId" text)
			cross join lateral (select i.id, i.starts_at from participant p
				join intervision i on i.id = p.intervision_id
				where p.person_id = a.alias and ${isHeld}
					and (i.starts_at, i.id) < (a."startsAt", a."intervisionId")
					and (i.starts_at, i.id) > (a.after, a."afterId")
					and (p.categorie is not null or exists (select 1 from presence came
						where came.intervision_id = p.intervision_id and came.person_id = p.person_id))
				order by i.starts_at, i.id limit 1) c`
	);
	return rows.map((stored) => v.parse(row, stored));
}

/** Of those found under several cards of one person, the first. */
function earliest(found: readonly Earlier[]): readonly Earlier[] {
	const key = ({ starts_at, intervision_id }: Earlier) => `${starts_at} ${intervision_id}`;
	const kept = new Map<string, Earlier>();
	for (const one of found) {
		const other = kept.get(one.person_id);
		if (!other || key(one) < key(other)) kept.set(one.person_id, one);
	}
	return [...kept.values()];
}
