import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { civilYear } from '#domain/evaluation/facts/civil-year.ts';
import type { IntervisionFact } from '#domain/evaluation/facts/facts.ts';
import { asOrganiserKind } from './codes.ts';
import type { Sql } from './database.ts';
import type { FirstOfYear } from './evaluation-first-ever.ts';
import { isHeld, parisDayOf } from './evaluation-held.ts';
import type { Came } from './evaluation-participations.ts';
import { queryRows, textArray } from './query-rows.ts';

/** An Intervision that was held, and the instant at which it began (ISO UTC). */
export interface Meeting {
	readonly startsAt: string;
	readonly fact: Omit<IntervisionFact, 'participations'>;
}

const row = v.object({
	id: v.string(),
	pole_id: v.string(),
	day: v.string(),
	starts_at: v.pipe(
		v.union([v.string(), v.date()]),
		v.transform((value) => new Date(value).toISOString())
	),
	organiser_kind: v.string()
});

/** What these pôles held between two instants, in order. */
export async function readMeetings(
	sql: Sql,
	poleIds: readonly string[],
	{ from, to }: ReturnType<typeof civilYear>
): Promise<readonly Meeting[]> {
	const rows = await queryRows(
		sql,
		query`select i.id, i.pole_id, ${parisDayOf(query`i.starts_at`)} as day, i.starts_at, i.organiser_kind
			from intervision i
			where i.pole_id = any(${textArray(poleIds)}) and i.starts_at >= ${from.toISOString()}::timestamptz
				and i.starts_at < ${to.toISOString()}::timestamptz and ${isHeld}
			order by i.starts_at, i.id`
	);
	return rows.map((stored) => {
		const read = v.parse(row, stored);
		return {
			startsAt: read.starts_at,
			fact: {
				...{ id: read.id, poleId: read.pole_id, day: read.day },
				organiserKind: asOrganiserKind(read.organiser_kind)
			}
		};
	});
}

/** The first of these Intervisions, which are in their order, at which each person came. */
export function firstsAmong(
	meetings: readonly Meeting[],
	cameTo: (intervisionId: string) => readonly Came[]
): ReadonlyMap<string, FirstOfYear> {
	const firsts = new Map<string, FirstOfYear>();
	for (const { startsAt, fact } of meetings)
		for (const { fact: who } of cameTo(fact.id)) {
			const { personId } = who;
			if (!firsts.has(personId))
				firsts.set(personId, { personId, startsAt, intervisionId: fact.id });
		}
	return firsts;
}
