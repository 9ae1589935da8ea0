import { and, eq } from 'drizzle-orm';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { Sql } from './database.ts';

/** The planning: Intervisions and who is expected at them. */
export function createIntervisions(sql: Sql) {
	return {
		async add(
			row: Pick<
				typeof intervision.$inferInsert,
				'id' | 'poleId' | 'startsAt' | 'minutes' | 'organiser'
			> &
				Partial<
					Pick<
						typeof intervision.$inferInsert,
						'organiserKind' | 'format' | 'siteId' | 'seriesId' | 'endedAt'
					>
				>,
			tx: Sql = sql
		): Promise<void> {
			await tx.insert(intervision).values(row);
		},
		async addParticipant(
			intervisionId: string,
			personId: string,
			role: IntervisionRole,
			tx: Sql = sql
		): Promise<void> {
			await tx
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
