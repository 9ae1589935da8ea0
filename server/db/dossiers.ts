import { and, desc, eq } from 'drizzle-orm';
import { accord, accordRefusal, dossier } from '#drizzle/schema/dossier.ts';
import { fiche } from '#drizzle/schema/fiche.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { Accord } from '#domain/accord/accord.ts';
import type { Sql } from './database.ts';

/** Patients' dossiers (a code, perhaps a pseudonym) and every accord recorded for them. */
export function createDossiers(sql: Sql) {
	return {
		async add(row: { id: string; poleId: string; code: string; designation: string }) {
			await sql.insert(dossier).values(row);
		},
		async isOfPole(dossierId: string, poleId: string): Promise<boolean> {
			const found = await sql
				.select({ id: dossier.id })
				.from(dossier)
				.where(and(eq(dossier.id, dossierId), eq(dossier.poleId, poleId)));
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
		async lastFicheContent(dossierId: string): Promise<string | null> {
			const [row] = await sql
				.select({ content: fiche.content })
				.from(fiche)
				.innerJoin(situation, eq(situation.id, fiche.situationId))
				.where(eq(situation.dossierId, dossierId))
				.orderBy(desc(fiche.finalisedAt))
				.limit(1);
			return row?.content ?? null;
		}
	};
}

export type Dossiers = ReturnType<typeof createDossiers>;
