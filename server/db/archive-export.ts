import { and, asc, between, eq, gt, gte, lt, max, min } from 'drizzle-orm';
import { sealedDocument } from '#drizzle/schema/fiche.ts';
import { journal } from '#drizzle/schema/journal.ts';
import type { ArchiveEntry } from '#domain/archive/journal-entry.ts';
import type { ExportedDocument, ExportSource } from '#server/archive/export/plan-export.ts';
import { ficheLines } from './archived-rows.ts';
import { readDocument } from './archive-source.ts';
import type { Sql } from './database.ts';
import { toEntry } from './journal.ts';

/** Reads one year of the archive, to be handed to an archivist. */
export function createExportSource(sql: Sql): ExportSource {
	const entriesBetween = async (first: number, last: number): Promise<ArchiveEntry[]> => {
		const rows = await sql
			.select()
			.from(journal)
			.where(between(journal.seq, first, last))
			.orderBy(asc(journal.seq));
		return rows.map(toEntry);
	};
	return {
		async segment(year) {
			const [range] = await sql
				.select({ first: min(journal.seq), last: max(journal.seq) })
				.from(journal)
				.where(and(gte(journal.at, `${year}-01-01`), lt(journal.at, `${year + 1}-01-01`)));
			if (!range || range.first === null || range.last === null)
				return { entries: [], before: null };
			const [before] = await sql
				.select({ seq: journal.seq, hash: journal.hash })
				.from(journal)
				.where(eq(journal.seq, range.first - 1));
			return { entries: await entriesBetween(range.first, range.last), before: before ?? null };
		},
		async sealed(first, last) {
			const ids = await sql
				.select({ id: sealedDocument.id, ficheId: sealedDocument.ficheId })
				.from(sealedDocument)
				.where(between(sealedDocument.journalSeq, first, last))
				.orderBy(asc(sealedDocument.journalSeq));
			const documents: ExportedDocument[] = [];
			for (const { id, ficheId } of ids) {
				const document = await readDocument(sql, id);
				if (!document || document.ficheCanonicalJson === null) continue;
				const { kind, sha256, journalSeq, ficheSha256, level, createdAt } = document;
				const told = { id, kind, sha256, journalSeq, ficheSha256, level, createdAt };
				const content = document.ficheCanonicalJson;
				documents.push({
					...told,
					content,
					lines: ficheId === null ? null : await ficheLines(sql, ficheId)
				});
			}
			return documents;
		},
		async pdf(documentId) {
			const [row] = await sql
				.select({ bytes: sealedDocument.bytes })
				.from(sealedDocument)
				.where(eq(sealedDocument.id, documentId));
			if (!row) throw new Error('a sealed document left during its export');
			return row.bytes;
		},
		async tombstones(after) {
			const rows = await sql
				.select()
				.from(journal)
				.where(and(eq(journal.event, 'document-efface'), gt(journal.seq, after)))
				.orderBy(asc(journal.seq));
			return rows.map(toEntry);
		}
	};
}

/** The years of which the journal has something, the latest first. */
export async function exportableYears(sql: Sql): Promise<number[]> {
	const [range] = await sql.select({ first: min(journal.at), last: max(journal.at) }).from(journal);
	if (!range?.first || !range.last) return [];
	const [first, last] = [Number(range.first.slice(0, 4)), Number(range.last.slice(0, 4))];
	return Array.from({ length: last - first + 1 }, (_, rank) => last - rank);
}
