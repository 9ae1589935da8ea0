import { asc, eq } from 'drizzle-orm';
import { fiche, sealedDocument } from '#drizzle/schema/fiche.ts';
import type { OpenArchiveSource } from '#server/archive/open-local-archive.ts';
import type { ArchivedDocument, ArchiveSource } from '#server/archive/verify-archive.ts';
import { emargement } from '#drizzle/schema/emargement.ts';
import { digestFicheRows, readMergedCards, readRecords } from './archived-rows.ts';
import { openDatabase, type Sql } from './database.ts';
import { createJournal } from './journal.ts';

/** Reads the archive as it stands; documents come one by one, PDFs are large. */
export function createArchiveSource(sql: Sql): ArchiveSource {
	async function* documents(): AsyncIterable<ArchivedDocument> {
		const ids = await sql
			.select({ id: sealedDocument.id })
			.from(sealedDocument)
			.orderBy(asc(sealedDocument.journalSeq));
		for (const { id } of ids) {
			const document = await readDocument(sql, id);
			if (document) yield document;
		}
	}
	return {
		entries: async () => createJournal(sql).entries(),
		documents,
		records: () => readRecords(sql),
		mergedCards: () => readMergedCards(sql)
	};
}

/** One document with what it was sealed from; null when it is gone. */
export async function readDocument(sql: Sql, id: string): Promise<ArchivedDocument | null> {
	const [row] = await sql
		.select()
		.from(sealedDocument)
		.leftJoin(fiche, eq(fiche.id, sealedDocument.ficheId))
		.leftJoin(emargement, eq(emargement.id, sealedDocument.emargementId))
		.where(eq(sealedDocument.id, id));
	const content = row?.fiche ?? row?.emargement;
	if (!row || !content) return null;
	const { sha256, bytes, journalSeq, level, createdAt } = row.sealed_document;
	return {
		...{ id, sha256, bytes, journalSeq, level, createdAt: createdAt.toISOString() },
		kind: row.fiche ? 'fiche' : 'emargement',
		ficheSha256: content.sha256,
		ficheCanonicalJson: content.content,
		rows: row.fiche && (await digestFicheRows(sql, row.fiche.id))
	};
}

/** Opens the archive's database for a command, when no server runs. */
export const openArchiveSource: OpenArchiveSource = async ({ databaseUrl, dataDir }) => {
	const database = await openDatabase(databaseUrl, dataDir, { migrate: false });
	return { ...createArchiveSource(database.sql), close: () => database.close() };
};
