import { and, desc, eq, sql as query } from 'drizzle-orm';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { Sql } from './database.ts';

export interface PlannedIntervision {
	readonly id: string;
	readonly poleId: string;
	readonly poleName: string;
	readonly startsAt: Date;
	readonly minutes: number;
	readonly endedAt: Date | null;
	readonly organiser: string;
	readonly participants: number;
	readonly situations: number;
}

/** The planning: Intervisions and who is expected at them. */
export function createIntervisions(sql: Sql) {
	return {
		/** Intervisions of these pôles, or those where the person is expected; latest first. */
		async list(scope: {
			readonly poleIds: readonly string[];
			readonly personId: string;
		}): Promise<readonly PlannedIntervision[]> {
			const mine = await sql
				.select({ id: participant.intervisionId })
				.from(participant)
				.where(eq(participant.personId, scope.personId));
			const rows = await sql
				.select({
					row: intervision,
					poleName: pole.name,
					participants: query<number>`(select count(*)::int from ${participant} p where p.intervision_id = ${intervision.id})`,
					situations: query<number>`(select count(*)::int from ${situation} s where s.intervision_id = ${intervision.id})`
				})
				.from(intervision)
				.innerJoin(pole, eq(pole.id, intervision.poleId))
				.orderBy(desc(intervision.startsAt));
			const ids = new Set(mine.map(({ id }) => id));
			return rows
				.filter(({ row }) => scope.poleIds.includes(row.poleId) || ids.has(row.id))
				.map(({ row, poleName, participants, situations }) => ({
					...row,
					poleName,
					participants,
					situations
				}));
		},
		async add(row: {
			id: string;
			poleId: string;
			startsAt: Date;
			minutes: number;
			organiser: string;
		}): Promise<void> {
			await sql.insert(intervision).values(row);
		},
		async addParticipant(
			intervisionId: string,
			personId: string,
			role: IntervisionRole
		): Promise<void> {
			await sql
				.insert(participant)
				.values({ intervisionId, personId, role })
				.onConflictDoUpdate({
					target: [participant.intervisionId, participant.personId],
					set: { role }
				});
		},
		async removeParticipant(intervisionId: string, personId: string, tx: Sql = sql): Promise<void> {
			await tx
				.delete(participant)
				.where(
					and(eq(participant.intervisionId, intervisionId), eq(participant.personId, personId))
				);
		},
		/** Finds whose nominative link this is. */
		async byLink(linkHash: string): Promise<{
			intervisionId: string;
			personId: string;
			startsAt: Date;
			endedAt: Date | null;
		} | null> {
			const [row] = await sql
				.select({
					intervisionId: participant.intervisionId,
					personId: participant.personId,
					startsAt: intervision.startsAt,
					endedAt: intervision.endedAt
				})
				.from(participant)
				.innerJoin(intervision, eq(intervision.id, participant.intervisionId))
				.where(eq(participant.linkHash, linkHash));
			return row ?? null;
		},
		async acceptCharte(
			intervisionId: string,
			personId: string,
			charteVersion: string,
			now: Date
		): Promise<void> {
			await sql
				.update(participant)
				.set({
					charteVersion,
					charteAcceptedAt: now,
					secrecyDeclared: true,
					notIndustryDeclared: true
				})
				.where(
					and(eq(participant.intervisionId, intervisionId), eq(participant.personId, personId))
				);
		}
	};
}

export type Intervisions = ReturnType<typeof createIntervisions>;
