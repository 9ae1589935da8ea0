import { and, desc, eq, isNull, or, sql as query } from 'drizzle-orm';
import { accord, accordRefusal, dossier } from '#drizzle/schema/dossier.ts';
import { dossierAnswer } from '#drizzle/schema/dossier-union.ts';
import { fiche } from '#drizzle/schema/fiche.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { Accord } from '#domain/accord/accord.ts';
import { likenessOf } from '#domain/dossier/likeness.ts';
import { rowCount, type Sql } from './database.ts';

/** Patients' dossiers (a code, perhaps a pseudonym) and every accord recorded for them. */
export function createDossiers(sql: Sql) {
	return {
		async add(
			row: { id: string; poleId: string; code: string; designation: string },
			tx: Sql = sql
		): Promise<void> {
			await tx.insert(dossier).values({ ...row, likeness: likenessOf(row.designation) });
		},
		/** Takes away a dossier in which nothing was ever kept: its demande went to another pôle. */
		async removeUnused(tx: Sql, dossierId: string): Promise<void> {
			const used = await tx.execute(query`select 1 from dossier d where d.id = ${dossierId} and (
				exists (select 1 from situation where dossier_id = d.id)
				or exists (select 1 from accord where dossier_id = d.id)
				or exists (select 1 from demande where dossier_id = d.id)
				or exists (select 1 from dossier_union where kept_id = d.id or merged_id = d.id))`);
			if (rowCount(used) > 0) return;
			await tx
				.delete(dossierAnswer)
				.where(or(eq(dossierAnswer.dossierId, dossierId), eq(dossierAnswer.otherId, dossierId)));
			await tx.delete(dossier).where(eq(dossier.id, dossierId));
		},
		async isOfPole(dossierId: string, poleId: string): Promise<boolean> {
			const found = await sql
				.select({ id: dossier.id })
				.from(dossier)
				.where(
					and(eq(dossier.id, dossierId), eq(dossier.poleId, poleId), isNull(dossier.mergedInto))
				);
			return found.length === 1;
		},
		/** Records an accord; the former ones stay, the latest is in force ([ACO-4]). */
		async recordAccord(
			tx: Sql,
			dossierId: string,
			recorded: Accord,
			act: { id: string; by: string; at: Date }
		): Promise<void> {
			const { refusedPersonIds, refusedProfessions, ...fields } = recorded;
			await tx.insert(accord).values({
				...fields,
				refusedProfessions: [...refusedProfessions],
				id: act.id,
				dossierId,
				recordedBy: act.by,
				recordedAt: act.at
			});
			if (refusedPersonIds.length > 0) {
				await tx
					.insert(accordRefusal)
					.values(refusedPersonIds.map((personId) => ({ accordId: act.id, personId })));
			}
		},
		/** Pistes of the dossier's last finalised fiche, as canonical JSON to be read by the domain. */
		async lastFicheContent(dossierId: string, tx: Sql = sql): Promise<string | null> {
			const [row] = await tx
				.select({ content: fiche.content })
				.from(fiche)
				.innerJoin(situation, eq(situation.id, fiche.situationId))
				.innerJoin(intervision, eq(intervision.id, situation.intervisionId))
				.where(eq(situation.dossierId, dossierId))
				// a former fiche corrected late stays a former one
				.orderBy(desc(intervision.startsAt), desc(fiche.finalisedAt))
				.limit(1);
			return row?.content ?? null;
		}
	};
}

export type Dossiers = ReturnType<typeof createDossiers>;
