import { asc, eq } from 'drizzle-orm';
import { fiche, sealedDocument } from '#drizzle/schema/fiche.ts';
import type { OpenArchiveSource } from '#server/archive/open-local-archive.ts';
import type { ArchivedDocument, ArchiveSource } from '#server/archive/verify-archive.ts';
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
			const [row] = await sql
				.select()
				.from(sealedDocument)
				.innerJoin(fiche, eq(fiche.id, sealedDocument.ficheId))
				.where(eq(sealedDocument.id, id));
			if (!row) continue;
			yield {
				id,
				sha256: row.sealed_document.sha256,
				bytes: row.sealed_document.bytes,
				journalSeq: row.sealed_document.journalSeq,
				ficheSha256: row.fiche.sha256,
				ficheCanonicalJson: row.fiche.content
			};
		}
	}
	return { entries: async () => createJournal(sql).entries(), documents };
}

/** Opens the archive's database for a command, when no server runs. */
export const openArchiveSource: OpenArchiveSource = async ({ databaseUrl, dataDir }) => {
	const database = await openDatabase(databaseUrl, dataDir, { migrate: false });
	return { ...createArchiveSource(database.sql), close: () => database.close() };
};
