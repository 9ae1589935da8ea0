import { and, asc, eq, gte, inArray, isNull, lte } from 'drizzle-orm';
import { fiche } from '#drizzle/schema/fiche.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import { situation } from '#drizzle/schema/situation.ts';
import { asPhase } from './codes.ts';
import type { Sql } from './database.ts';
import { latestFiche } from './latest-fiche.ts';

/** Longer ago, every reminder has been written long since. */
const horizon = 400 * 86_400_000;

/** Situations whose draft is to be finalised or whose fiche is to be signed: found by the index of what is unfinished. */
export function createWaitingFiches(sql: Sql) {
	return {
		async waiting(now: Date) {
			const rows = await sql
				.select({
					situationId: situation.id,
					intervisionId: situation.intervisionId,
					phase: situation.phase,
					closedAt: situation.closedAt,
					ficheId: fiche.id,
					finalisedAt: fiche.finalisedAt
				})
				.from(intervision)
				.innerJoin(situation, eq(situation.intervisionId, intervision.id))
				.leftJoin(fiche, latestFiche)
				.where(
					and(
						gte(intervision.startsAt, new Date(now.getTime() - horizon)),
						lte(intervision.startsAt, now),
						isNull(intervision.cancelledAt),
						// said twice: the first is what the index of the unfinished understands
						inArray(situation.phase, ['ouverte', 'fermee', 'finalisee', 'signee']),
						inArray(situation.phase, ['fermee', 'finalisee'])
					)
				)
				.orderBy(asc(intervision.startsAt), asc(situation.position));
			return rows.map((row) => ({ ...row, phase: asPhase(row.phase) }));
		}
	};
}

export type WaitingFiche = Awaited<
	ReturnType<ReturnType<typeof createWaitingFiches>['waiting']>
>[number];
