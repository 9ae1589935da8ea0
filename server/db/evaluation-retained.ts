import { and, eq, inArray } from 'drizzle-orm';
import { retainedCount } from '#drizzle/schema/conservation.ts';
import type { RetainedCount } from '#domain/evaluation/retained.ts';
import type { Sql } from './database.ts';

/** [EVA-49] What purges kept of the fiches of this year that they destroyed: answers and how many gave each, by pôle. */
export async function readRetained(
	sql: Sql,
	year: number,
	poleIds: readonly string[]
): Promise<readonly RetainedCount[]> {
	if (poleIds.length === 0) return [];
	return sql
		.select({
			poleId: retainedCount.poleId,
			measure: retainedCount.measure,
			answer: retainedCount.answer,
			count: retainedCount.count
		})
		.from(retainedCount)
		.where(and(eq(retainedCount.year, year), inArray(retainedCount.poleId, [...poleIds])));
}
