import { desc, eq } from 'drizzle-orm';
import { fiche, ficheOverride, sealedDocument, signature } from '#drizzle/schema/fiche.ts';
import { situation } from '#drizzle/schema/situation.ts';
import { digestFicheRows } from './archived-rows.ts';
import { asPhase } from './codes.ts';
import type { Sql } from './database.ts';
import { createFicheLists } from './fiche-lists.ts';
import { createFicheSigners } from './fiche-signers.ts';
import { createFicheVersions } from './fiche-versions.ts';
import { createWaitingFiches } from './waiting-fiches.ts';

/** Finalised fiches, their signatures and their sealed PDF. */
export function createFiches(sql: Sql) {
	return {
		...createFicheLists(sql),
		...createFicheSigners(sql),
		...createFicheVersions(sql),
		...createWaitingFiches(sql),
		/** Writes a version of a fiche in the caller's transaction: each once, guard passed, or the database refuses. */
		async add(
			tx: Sql,
			row: typeof fiche.$inferInsert,
			answers: readonly Omit<typeof ficheOverride.$inferInsert, 'ficheId'>[]
		) {
			await tx.insert(fiche).values(row);
			if (answers.length === 0) return;
			await tx
				.insert(ficheOverride)
				.values(answers.map((answer) => ({ ...answer, ficheId: row.id })));
		},
		/** Marks of the passages that people answered for when the fiche was finalised. */
		async answeredMarks(ficheId: string): Promise<ReadonlySet<string>> {
			const rows = await sql
				.select({ mark: ficheOverride.mark })
				.from(ficheOverride)
				.where(eq(ficheOverride.ficheId, ficheId));
			return new Set(rows.map(({ mark }) => mark));
		},
		async byId(ficheId: string) {
			const [row] = await sql
				.select({ fiche, situation })
				.from(fiche)
				.innerJoin(situation, eq(situation.id, fiche.situationId))
				.where(eq(fiche.id, ficheId));
			if (!row) return null;
			const signatures = await sql
				.select()
				.from(signature)
				.where(eq(signature.ficheId, ficheId))
				.orderBy(signature.signedAt);
			const [document] = await sql
				.select({
					id: sealedDocument.id,
					sha256: sealedDocument.sha256,
					level: sealedDocument.level,
					createdAt: sealedDocument.createdAt
				})
				.from(sealedDocument)
				.where(eq(sealedDocument.ficheId, ficheId));
			return {
				...row.fiche,
				intervisionId: row.situation.intervisionId,
				phase: asPhase(row.situation.phase),
				signatures,
				document: document ?? null
			};
		},
		async bySituation(situationId: string): Promise<string | null> {
			const [row] = await sql
				.select({ id: fiche.id })
				.from(fiche)
				.where(eq(fiche.situationId, situationId))
				.orderBy(desc(fiche.version))
				.limit(1);
			return row?.id ?? null;
		},
		/** What stands behind the fiche, recorded with its seal ([ARC-15]). */
		digestRows: (tx: Sql, ficheId: string) => digestFicheRows(tx, ficheId),
		async sign(tx: Sql, row: typeof signature.$inferInsert): Promise<void> {
			await tx.insert(signature).values(row);
		},
		async seal(tx: Sql, row: typeof sealedDocument.$inferInsert): Promise<void> {
			await tx.insert(sealedDocument).values(row);
		},
		async pdf(documentId: string) {
			const [row] = await sql
				.select()
				.from(sealedDocument)
				.where(eq(sealedDocument.id, documentId));
			return row ?? null;
		},
		/** Marks as archived, once. True when it was this call. */
		async archive(tx: Sql, ficheId: string, by: string, at: Date): Promise<boolean> {
			const rows = await tx
				.update(fiche)
				.set({ archivedBy: by, archivedAt: at })
				.where(eq(fiche.id, ficheId))
				.returning({ id: fiche.id });
			return rows.length === 1;
		}
	};
}

export type Fiches = ReturnType<typeof createFiches>;
