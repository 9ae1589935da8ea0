import { and, eq, gt, min, sql as query, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { emargement } from '#drizzle/schema/emargement.ts';
import { fiche, sealedDocument } from '#drizzle/schema/fiche.ts';
import { journal } from '#drizzle/schema/journal.ts';
import { sealedKind, type FileFacts } from '#domain/archive/judge-file.ts';
import { sealLevels } from '#domain/archive/seal-level.ts';
import type { Sql } from './database.ts';

const later = alias(fiche, 'later_fiche');
const laterSheet = alias(emargement, 'later_emargement');

/** What the archive knows of a file by its hash: never what is in it, nor whose it is. */
export function createSealedDocuments(sql: Sql) {
	return {
		/** The document with these bytes, if the journal recorded this very hash at the place that the row gives. */
		async held(sha256: string): Promise<FileFacts['held']> {
			const [row] = await sql
				.select({
					ficheId: sealedDocument.ficheId,
					emargementId: sealedDocument.emargementId,
					level: sealedDocument.level,
					archivedAt: fiche.archivedAt,
					event: journal.event,
					at: journal.at
				})
				.from(sealedDocument)
				.innerJoin(journal, eq(journal.seq, sealedDocument.journalSeq))
				.leftJoin(fiche, eq(fiche.id, sealedDocument.ficheId))
				.where(
					and(
						eq(sealedDocument.sha256, sha256),
						eq(journal.subject, sealedDocument.id),
						recorded(sha256)
					)
				);
			const kind = sealedKind(row?.event);
			const level = sealLevels.find((known) => known === row?.level);
			if (!row || !kind || !level) return null;
			const replacedAt =
				kind === 'fiche'
					? await ficheAfter(sql, row.ficheId)
					: await sheetAfter(sql, row.emargementId);
			return { kind, level, sealedAt: new Date(row.at), archivedAt: row.archivedAt, replacedAt };
		},
		/** When the document with these bytes was erased, as its tombstone says. */
		async erasedAt(sha256: string): Promise<Date | null> {
			const [row] = await sql
				.select({ at: journal.at })
				.from(journal)
				.where(and(eq(journal.event, 'document-efface'), recorded(sha256)))
				.limit(1);
			return row ? new Date(row.at) : null;
		},
		/** What was sealed just after this place of the journal; null when the place is not ours. */
		async sealedAfter(seq: number, hash: string): Promise<FileFacts['cited']> {
			const place = await sql
				.select({ seq: journal.seq })
				.from(journal)
				.where(and(eq(journal.seq, seq), eq(journal.hash, hash)));
			if (place.length === 0) return null;
			const [sealing] = await sql
				.select({ event: journal.event, at: journal.at })
				.from(journal)
				.where(eq(journal.seq, seq + 1));
			const kind = sealedKind(sealing?.event);
			return sealing && kind ? { kind, sealedAt: new Date(sealing.at) } : null;
		}
	};
}

export type SealedDocuments = ReturnType<typeof createSealedDocuments>;

function recorded(sha256: string): SQL {
	return query`${journal.payload} ->> 'pdfSha256' = ${sha256}`;
}

async function ficheAfter(sql: Sql, ficheId: string | null): Promise<Date | null> {
	if (ficheId === null) return null;
	const [row] = await sql
		.select({ at: min(sealedDocument.createdAt) })
		.from(fiche)
		.innerJoin(
			later,
			and(eq(later.situationId, fiche.situationId), gt(later.version, fiche.version))
		)
		.innerJoin(sealedDocument, eq(sealedDocument.ficheId, later.id))
		.where(eq(fiche.id, ficheId));
	return row?.at ?? null;
}

async function sheetAfter(sql: Sql, emargementId: string | null): Promise<Date | null> {
	if (emargementId === null) return null;
	const [row] = await sql
		.select({ at: min(sealedDocument.createdAt) })
		.from(emargement)
		.innerJoin(
			laterSheet,
			and(
				eq(laterSheet.intervisionId, emargement.intervisionId),
				gt(laterSheet.version, emargement.version)
			)
		)
		.innerJoin(sealedDocument, eq(sealedDocument.emargementId, laterSheet.id))
		.where(eq(emargement.id, emargementId));
	return row?.at ?? null;
}
