import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { fiche } from '#drizzle/schema/fiche.ts';
import { situation } from '#drizzle/schema/situation.ts';
import { reprogrammation, restitution, suite } from '#drizzle/schema/suite.ts';
import type { KnownFate } from '#domain/suites/former-fates.ts';
import type { Sql } from './database.ts';

interface Done {
	readonly outcome: string;
	readonly doneOn: string | null;
	readonly how: string | null;
	readonly doneBy: string | null;
	readonly by: string;
	readonly at: Date;
}

const undone = {
	...{ outcome: null, doneOn: null, doneBy: null },
	...{ recordedBy: null, recordedAt: null }
};

/** Each act says in its condition from which state it may happen: of two at once the second changes nothing. */
export function createSuiteActs(sql: Sql) {
	const changed = (rows: readonly unknown[]) => rows.length === 1;
	return {
		async closeRestitution(tx: Sql, situationId: string, done: Done): Promise<boolean> {
			const { outcome, doneOn, how, doneBy, by: recordedBy, at: recordedAt } = done;
			const rows = await tx
				.update(restitution)
				.set({ outcome, doneOn, how, doneBy, recordedBy, recordedAt })
				.where(and(eq(restitution.situationId, situationId), isNull(restitution.outcome)))
				.returning({ id: restitution.situationId });
			return changed(rows);
		},
		async reopenRestitution(tx: Sql, situationId: string): Promise<boolean> {
			const rows = await tx
				.update(restitution)
				.set({ ...undone, how: null })
				.where(and(eq(restitution.situationId, situationId), isNotNull(restitution.outcome)))
				.returning({ id: restitution.situationId });
			return changed(rows);
		},
		/** Somebody else takes it over. */
		async giveRestitution(
			tx: Sql,
			situationId: string,
			to: {
				readonly personId: string;
				readonly dueOn: string;
				readonly by: string;
				readonly at: Date;
			}
		): Promise<boolean> {
			const rows = await tx
				.update(restitution)
				.set({
					...{ restituteurId: to.personId, dueOn: to.dueOn },
					...{ reassignedBy: to.by, reassignedAt: to.at }
				})
				.where(and(eq(restitution.situationId, situationId), isNull(restitution.outcome)))
				.returning({ id: restitution.situationId });
			return changed(rows);
		},
		async closeSuite(tx: Sql, suiteId: string, done: Done): Promise<boolean> {
			const { outcome, doneOn, doneBy, by: recordedBy, at: recordedAt } = done;
			const rows = await tx
				.update(suite)
				.set({ outcome, doneOn, doneBy, recordedBy, recordedAt })
				.where(and(eq(suite.id, suiteId), isNull(suite.outcome)))
				.returning({ id: suite.id });
			return changed(rows);
		},
		async reopenSuite(tx: Sql, suiteId: string): Promise<boolean> {
			const rows = await tx
				.update(suite)
				.set(undone)
				.where(and(eq(suite.id, suiteId), isNotNull(suite.outcome)))
				.returning({ id: suite.id });
			return changed(rows);
		},
		async giveSuite(
			tx: Sql,
			suiteId: string,
			to: { readonly personId: string; readonly dueOn: string }
		): Promise<boolean> {
			const rows = await tx
				.update(suite)
				.set({ assigneeId: to.personId, dueOn: to.dueOn })
				.where(and(eq(suite.id, suiteId), isNull(suite.outcome)))
				.returning({ id: suite.id });
			return changed(rows);
		},
		/** No longer awaited; null: awaited again. */
		async dropReprogrammation(
			tx: Sql,
			situationId: string,
			dropped: { readonly reason: string; readonly by: string; readonly at: Date } | null
		): Promise<boolean> {
			const { droppedAt } = reprogrammation;
			const rows = await tx
				.update(reprogrammation)
				.set({
					droppedReason: dropped?.reason ?? null,
					droppedBy: dropped?.by ?? null,
					droppedAt: dropped?.at ?? null
				})
				.where(
					and(
						eq(reprogrammation.situationId, situationId),
						dropped ? isNull(droppedAt) : isNotNull(droppedAt)
					)
				)
				.returning({ id: reprogrammation.situationId });
			return changed(rows);
		},
		/** [SUI-10] The retour to this absent, said elsewhere to be done; nothing when there is none to do. */
		async closeRetour(
			tx: Sql,
			{ situationId, absentId }: { readonly situationId: string; readonly absentId: string },
			done: Done
		): Promise<void> {
			const { outcome, doneOn, doneBy, by: recordedBy, at: recordedAt } = done;
			await tx
				.update(suite)
				.set({ outcome, doneOn, doneBy, recordedBy, recordedAt })
				.where(
					and(
						eq(suite.situationId, situationId),
						eq(suite.absentId, absentId),
						isNull(suite.outcome)
					)
				);
		},
		/** What is known of the pistes of the dossier's last fiche, for the next one's review ([SUI-13]). */
		async knownFates(dossierId: string): Promise<readonly KnownFate[]> {
			const last = sql
				.select({ id: fiche.situationId })
				.from(fiche)
				.innerJoin(situation, eq(situation.id, fiche.situationId))
				.where(eq(situation.dossierId, dossierId))
				.orderBy(desc(fiche.finalisedAt))
				.limit(1);
			const rows = await sql
				.select({ piste: suite.piste, outcome: suite.outcome })
				.from(suite)
				.where(inArray(suite.situationId, last));
			return rows.map(({ piste, outcome }) => ({
				piste: piste ?? 'retour-absents',
				outcome: outcome === 'faite' || outcome === 'abandonnee' ? outcome : null
			}));
		}
	};
}
