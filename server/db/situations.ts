import { and, eq, inArray, isNotNull, isNull, max, notInArray } from 'drizzle-orm';
import { presence } from '#drizzle/schema/intervision.ts';
import { medecinInforme } from '#drizzle/schema/relance.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { AbandonReason } from '#domain/situation/draft-end.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import { holdPlaceOn } from './agenda-room.ts';
import type { Sql } from './database.ts';

/** All that an erased situation was, as it is stored. */
export interface RemovedSituation {
	readonly row: typeof situation.$inferSelect;
	readonly invites: readonly (typeof situationInvite.$inferSelect)[];
	readonly informed: readonly (typeof medecinInforme.$inferSelect)[];
}

/** The agenda: situations, who is concerned, who was there. */
export function createSituations(sql: Sql) {
	return {
		/** Puts a situation at the end of the agenda, unless it is full ([TOUR-7]) or its demande stands on one ([DEM-8]). */
		async add(
			row: Omit<typeof situation.$inferInsert, 'position' | 'createdAt'>,
			tx: Sql
		): Promise<Decision> {
			if (!(await holdPlaceOn(row.intervisionId, tx))) return refused('ordre-du-jour-plein');
			const [last] = await tx
				.select({ position: max(situation.position) })
				.from(situation)
				.where(eq(situation.intervisionId, row.intervisionId));
			const added = await tx
				.insert(situation)
				.values({ ...row, position: (last?.position ?? 0) + 1 })
				.onConflictDoNothing({ target: situation.demandeId })
				.returning({ id: situation.id });
			return added.length === 1 ? granted : refused('demande-close');
		},
		/** Replaces the list of concerned professionals; who stays keeps having said that he knows who it is. */
		async setInvites(
			situationId: string,
			invites: readonly { personId: string; medecinTraitant: boolean; pharmacienAttitre: boolean }[]
		): Promise<void> {
			const mine = eq(situationInvite.situationId, situationId);
			const kept = invites.map(({ personId }) => personId);
			await sql.transaction(async (tx) => {
				await tx
					.delete(situationInvite)
					.where(kept.length > 0 ? and(mine, notInArray(situationInvite.personId, kept)) : mine);
				for (const { personId, medecinTraitant, pharmacienAttitre } of invites) {
					const titles = { medecinTraitant, pharmacienAttitre };
					await tx
						.insert(situationInvite)
						.values({ situationId, personId, ...titles })
						.onConflictDoUpdate({
							target: [situationInvite.situationId, situationInvite.personId],
							set: titles
						});
				}
			});
		},
		/** Somebody leaves the Intervision: a situation that is put back does not count on her. */
		async forgetInvites(
			{ intervisionId, personId }: { readonly intervisionId: string; readonly personId: string },
			tx: Sql
		): Promise<void> {
			const here = tx
				.select({ id: situation.id })
				.from(situation)
				.where(eq(situation.intervisionId, intervisionId));
			await tx
				.delete(situationInvite)
				.where(
					and(eq(situationInvite.personId, personId), inArray(situationInvite.situationId, here))
				);
		},
		async invitedIds(situationId: string): Promise<ReadonlySet<string>> {
			const rows = await sql
				.select({ personId: situationInvite.personId })
				.from(situationInvite)
				.where(eq(situationInvite.situationId, situationId));
			return new Set(rows.map(({ personId }) => personId));
		},
		/** Erases a situation, and gives what puts it back; null when it was not there any more. */
		async remove(situationId: string, tx: Sql): Promise<RemovedSituation | null> {
			const invites = await tx
				.delete(situationInvite)
				.where(eq(situationInvite.situationId, situationId))
				.returning();
			const informed = await tx
				.delete(medecinInforme)
				.where(eq(medecinInforme.situationId, situationId))
				.returning();
			const [row] = await tx.delete(situation).where(eq(situation.id, situationId)).returning();
			return row ? { row, invites, informed } : null;
		},
		/** Puts it back where it stood, or at the end, unless it is there already or its demande on another agenda. */
		async putBack({ row, invites, informed }: RemovedSituation, tx: Sql): Promise<Decision> {
			if (!(await holdPlaceOn(row.intervisionId, tx))) return refused('ordre-du-jour-plein');
			const others = await tx
				.select({ position: situation.position })
				.from(situation)
				.where(eq(situation.intervisionId, row.intervisionId));
			const taken = others.map(({ position }) => position);
			const position = taken.includes(row.position) ? Math.max(...taken) + 1 : row.position;
			const back = await tx
				.insert(situation)
				.values({ ...row, position })
				.onConflictDoNothing()
				.returning({ id: situation.id });
			if (back.length === 0) return refused('demande-close');
			if (invites.length > 0) await tx.insert(situationInvite).values([...invites]);
			if (informed.length > 0) await tx.insert(medecinInforme).values([...informed]);
			return granted;
		},
		/** Gives the dossier's situations that were never opened these pistes to review. */
		async review(dossierId: string, formerPistes: string[], tx: Sql): Promise<void> {
			await tx
				.update(situation)
				.set({ formerPistes })
				.where(
					and(
						eq(situation.dossierId, dossierId),
						inArray(situation.phase, ['inscrite', 'retiree']),
						isNull(situation.openedAt)
					)
				);
		},
		/** Moves a situation on, only from one of the phases named: a race loses cleanly. True when it moved. */
		async move(
			situationId: string,
			from: readonly SituationPhase[],
			to: SituationPhase,
			tx: Sql = sql
		): Promise<boolean> {
			const moved = await tx
				.update(situation)
				.set({ phase: to })
				.where(and(eq(situation.id, situationId), inArray(situation.phase, [...from])))
				.returning({ id: situation.id });
			return moved.length === 1;
		},
		/** Takes a situation off the agenda, for good unless it is put back; false when it was opened meanwhile. */
		async takeOff(situationId: string, at: Date, tx: Sql): Promise<boolean> {
			const taken = await tx
				.update(situation)
				.set({ phase: 'retiree', takenOffAt: at })
				.where(and(eq(situation.id, situationId), eq(situation.phase, 'inscrite')))
				.returning({ id: situation.id });
			return taken.length === 1;
		},
		/** The coordination has seen it. */
		async noted(situationId: string, tx: Sql): Promise<void> {
			await tx.update(situation).set({ takenOffAt: null }).where(eq(situation.id, situationId));
		},
		/** What left the agendas of these Intervisions, and nobody noted. */
		async takenOff(intervisionIds: readonly string[]) {
			if (intervisionIds.length === 0) return [];
			return sql
				.select({ intervisionId: situation.intervisionId, position: situation.position })
				.from(situation)
				.where(
					and(
						inArray(situation.intervisionId, [...intervisionIds]),
						isNotNull(situation.takenOffAt)
					)
				);
		},
		/** Ends a closed situation without a fiche. True when it did. */
		async abandon(
			situationId: string,
			{ at, reason }: { readonly at: Date; readonly reason: AbandonReason },
			tx: Sql = sql
		): Promise<boolean> {
			const ended = await tx
				.update(situation)
				.set({ phase: 'retiree', abandonedAt: at, abandonReason: reason })
				.where(and(eq(situation.id, situationId), eq(situation.phase, 'fermee')))
				.returning({ id: situation.id });
			return ended.length === 1;
		},
		/** Who attended a situation, from the stays. */
		async presentIds(situationId: string): Promise<ReadonlySet<string>> {
			const rows = await sql
				.selectDistinct({ personId: presence.personId })
				.from(presence)
				.where(eq(presence.situationId, situationId));
			return new Set(rows.map(({ personId }) => personId));
		}
	};
}

export type Situations = ReturnType<typeof createSituations>;
