import { and, eq, gt, inArray, isNotNull, isNull, notExists } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { fiche } from '#drizzle/schema/fiche.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { medecinInforme } from '#drizzle/schema/relance.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import { reprogrammation, restitution, suite } from '#drizzle/schema/suite.ts';
import type { InformedBy } from '#domain/invitation/medecin-informe.ts';
import type { StoredSuites, SuiteChanges } from '#domain/suites/reconcile-suites.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';
import { createSuiteActs } from './suite-acts.ts';
import { createSuiteLists } from './suite-lists.ts';
import { createSuiteReminders } from './suite-reminders.ts';

export type RestitutionRow = typeof restitution.$inferSelect;
export type SuiteRow = typeof suite.$inferSelect;

/** What must be done after a situation was studied. */
export function createSuites(sql: Sql) {
	async function of(situationId: string, tx: Sql = sql) {
		const [told] = await tx
			.select()
			.from(restitution)
			.where(eq(restitution.situationId, situationId));
		const suites = await tx
			.select()
			.from(suite)
			.where(eq(suite.situationId, situationId))
			.orderBy(suite.kind, suite.piste, suite.id);
		const [again] = await tx
			.select()
			.from(reprogrammation)
			.where(eq(reprogrammation.situationId, situationId));
		return { restitution: told ?? null, suites, reprogrammation: again ?? null };
	}

	return {
		...createSuiteLists(sql),
		...createSuiteReminders(sql),
		...createSuiteActs(sql),
		of,
		/** What is recorded, as the domain compares it with a fiche; two versions finalised at once wait for each other. */
		async stored(tx: Sql, situationId: string): Promise<StoredSuites> {
			await tx
				.select({ id: situation.id })
				.from(situation)
				.where(eq(situation.id, situationId))
				.for('update');
			const rows = await of(situationId, tx);
			const { restitution: told, reprogrammation: again } = rows;
			return {
				restitution: told && {
					...{ restituteurId: told.restituteurId, dueOn: told.dueOn },
					...{ closed: told.outcome !== null, reassigned: told.reassignedAt !== null }
				},
				suites: rows.suites.map((row) => ({ ...row, closed: row.outcome !== null })),
				reprogrammation: again && { ...again, dropped: again.droppedAt !== null }
			};
		},
		/** When the situation was studied, its médecins traitants, and whether he was informed. */
		async heldAt(tx: Sql, situationId: string) {
			const [date] = await tx
				.select({ startsAt: intervision.startsAt })
				.from(situation)
				.innerJoin(intervision, eq(intervision.id, situation.intervisionId))
				.where(eq(situation.id, situationId));
			if (!date) throw new Error('unknown situation');
			const [informed] = await tx
				.select()
				.from(medecinInforme)
				.where(eq(medecinInforme.situationId, situationId));
			const medecins = await tx
				.select({ personId: situationInvite.personId })
				.from(situationInvite)
				.where(and(eq(situationInvite.situationId, situationId), situationInvite.medecinTraitant));
			return {
				startsAt: date.startsAt,
				informed: informed ?? null,
				medecinIds: medecins.map(({ personId }) => personId)
			};
		},
		/** A card of the directory may have been joined with another since the fiche was written. */
		async livingIds(tx: Sql, ids: readonly string[]): Promise<(id: string) => string> {
			const rows = ids.length
				? await tx
						.select({ id: person.id, into: person.mergedInto })
						.from(person)
						.where(and(inArray(person.id, [...ids]), isNotNull(person.mergedInto)))
				: [];
			const into = new Map(rows.map((row) => [row.id, row.into]));
			return (id) => into.get(id) ?? id;
		},
		/** Names and addresses of these professionals. */
		async contacts(ids: readonly string[]) {
			const rows = ids.length
				? await sql
						.select({
							id: person.id,
							givenName: person.givenName,
							familyName: person.familyName,
							email: person.email
						})
						.from(person)
						.where(inArray(person.id, [...ids]))
				: [];
			return new Map(rows.map((row) => [row.id, { ...row, name: fullName(row) }]));
		},
		/** Writes what a fiche changes. `at`: the day on which it was decided. */
		async write(
			tx: Sql,
			situationId: string,
			changes: SuiteChanges,
			{ id, decidedOn }: { id(): string; readonly decidedOn: string }
		): Promise<void> {
			const { restitution: told, add, removeIds, reprogrammation: again } = changes;
			if (told) {
				await tx
					.insert(restitution)
					.values({ situationId, ...told })
					.onConflictDoUpdate({ target: restitution.situationId, set: told });
			}
			if (removeIds.length > 0) {
				await tx.delete(suite).where(and(inArray(suite.id, [...removeIds]), isNull(suite.outcome)));
			}
			if (add.length > 0) {
				const rows = add.map((one) => ({ id: id(), situationId, ...one }));
				await tx.insert(suite).values(rows).onConflictDoNothing();
			}
			if (again === 'retirer') {
				await tx.delete(reprogrammation).where(eq(reprogrammation.situationId, situationId));
			} else if (again) {
				const afresh = { droppedReason: null, droppedBy: null, droppedAt: null };
				await tx
					.insert(reprogrammation)
					.values({ situationId, decidedOn, ...again })
					.onConflictDoUpdate({
						target: reprogrammation.situationId,
						set: { ...again, ...afresh }
					});
			}
		},
		/** [SUI-10] The médecin traitant was told on this day: recorded once, wherever it is said. */
		async medecinTold(
			tx: Sql,
			situationId: string,
			told: {
				readonly on: string;
				readonly how: InformedBy;
				readonly by: string;
				readonly at: Date;
			}
		): Promise<void> {
			await tx
				.insert(medecinInforme)
				.values({
					situationId,
					...{ informedOn: told.on, how: told.how },
					...{ recordedBy: told.by, recordedAt: told.at }
				})
				.onConflictDoNothing();
		},
		/** Takes back what the very same act had recorded. */
		async medecinUntold(tx: Sql, situationId: string, at: Date): Promise<void> {
			await tx
				.delete(medecinInforme)
				.where(and(eq(medecinInforme.situationId, situationId), eq(medecinInforme.recordedAt, at)));
		},
		/** The last fiche of each situation that has no record yet, for those finalised before there were any. */
		async unsettled(afterId: string, limit: number) {
			const later = alias(fiche, 'later');
			return sql
				.select({
					id: fiche.id,
					situationId: fiche.situationId,
					content: fiche.content,
					restituteurId: fiche.restituteurId,
					finalisedAt: fiche.finalisedAt
				})
				.from(fiche)
				.leftJoin(restitution, eq(restitution.situationId, fiche.situationId))
				.where(
					and(
						isNull(restitution.situationId),
						gt(fiche.id, afterId),
						notExists(
							sql
								.select({ id: later.id })
								.from(later)
								.where(
									and(eq(later.situationId, fiche.situationId), gt(later.version, fiche.version))
								)
						)
					)
				)
				.orderBy(fiche.id)
				.limit(limit);
		}
	};
}

export type Suites = ReturnType<typeof createSuites>;
