import { unionAll } from 'drizzle-orm/pg-core';
import { and, asc, eq, gte, inArray, isNull, lte, sql as query } from 'drizzle-orm';
import { fiche, relecture, signataire } from '#drizzle/schema/fiche.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { situation } from '#drizzle/schema/situation.ts';
import { asPhase } from './codes.ts';
import type { Sql } from './database.ts';
import { latestFiche } from './latest-fiche.ts';

/** Longer ago, every reminder has been written long since. */
const horizon = 400 * 86_400_000;

/** Situations whose draft is to be finalised or whose fiche is to be signed: found by the index of what is unfinished. */
export function createWaitingFiches(sql: Sql) {
	return {
		/** Readings asked of somebody and not given, signatures awaited from her: of fiches still to be sealed. */
		async askedOf(personId: string) {
			const place = {
				position: situation.position,
				poleName: pole.name,
				startsAt: intervision.startsAt
			};
			const around = (of: typeof relecture | typeof signataire, what: 'relire' | 'signer') =>
				sql
					.select({
						what: query<typeof what>`${what}::text`.as('what'),
						ficheId: of.ficheId,
						...place
					})
					.from(of)
					.innerJoin(fiche, eq(fiche.id, of.ficheId))
					.innerJoin(situation, and(latestFiche, eq(situation.phase, 'finalisee')))
					.innerJoin(intervision, eq(intervision.id, situation.intervisionId))
					.innerJoin(pole, eq(pole.id, intervision.poleId));
			const readings = around(relecture, 'relire').where(
				and(
					eq(relecture.readerId, personId),
					isNull(relecture.answer),
					isNull(relecture.withdrawnAt)
				)
			);
			const own = query`(select 1 from signature g where g.fiche_id = ${signataire.ficheId}
				and g.person_id = ${signataire.personId})`;
			const signatures = around(signataire, 'signer').where(
				and(
					eq(signataire.personId, personId),
					isNull(signataire.releasedAt),
					query`not exists ${own}`
				)
			);
			return unionAll(readings, signatures).limit(100);
		},
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
