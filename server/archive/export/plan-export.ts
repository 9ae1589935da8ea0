import type { ArchiveEntry, ArchiveHead } from '#domain/archive/journal-entry.ts';
import { sha256 } from '#server/sha256.ts';
import type { TrustAnchors } from '../check-seal.ts';
import type { ArchivedDocument } from '../verify-archive.ts';
import { tagFiles, textFile, type BagFile } from './bag.ts';
import { readMe } from './read-me.ts';

/** One sealed document of the year, with the rows that stand behind it as they were hashed. */
export type ExportedDocument = Omit<ArchivedDocument, 'bytes' | 'rows' | 'ficheCanonicalJson'> & {
	readonly content: string;
	/** By the name of their hash in the journal, the canonical JSON of the rows; null for an attendance sheet. */
	readonly lines: Readonly<Record<string, string>> | null;
};

/** What an export is made from. */
export interface ExportSource {
	/** The entries of the year, without a hole, and the one before the first. */
	segment(year: number): Promise<{ entries: readonly ArchiveEntry[]; before: ArchiveHead | null }>;
	/** Documents sealed between two entries, included. */
	sealed(first: number, last: number): Promise<readonly ExportedDocument[]>;
	pdf(documentId: string): Promise<Uint8Array>;
	/** Tombstones written after the year, of what it sealed. */
	tombstones(after: number): Promise<readonly ArchiveEntry[]>;
}

export interface ExportPlan {
	readonly folder: string;
	readonly files: readonly BagFile[];
	readonly documents: number;
	readonly first: number;
	readonly last: number;
	/** SHA-256 of the manifest: what the journal keeps of this export. */
	readonly manifestSha256: string;
}

/** Lists a year of the archive as a BagIt bag; null when the journal has nothing of that year. */
export async function planExport(
	source: ExportSource,
	{
		year,
		anchors,
		at
	}: { readonly year: number; readonly anchors: TrustAnchors; readonly at: Date }
): Promise<ExportPlan | null> {
	const { entries, before } = await source.segment(year);
	const [first, last] = [entries[0]?.seq, entries.at(-1)?.seq];
	if (first === undefined || last === undefined) return null;
	const documents = await source.sealed(first, last);
	const sealedHere = new Set(entries.map(({ subject }) => subject));
	const erased = (await source.tombstones(last)).filter(({ subject }) => sealedHere.has(subject));
	const payload: BagFile[] = [];
	for (const { id, content, lines } of documents) {
		payload.push(await pdfFile(source, id), textFile(`data/contenus/${id}.json`, content));
		for (const [name, text] of Object.entries(lines ?? {}))
			payload.push(textFile(`data/lignes/${id}/${name}.json`, text));
	}
	payload.push(
		textFile('data/journal.jsonl', entries.map(line).join('')),
		textFile('data/effacements.jsonl', erased.map(line).join('')),
		textFile('data/certificats/cachet.pem', anchors.seals.join('')),
		textFile('data/certificats/horodatage.pem', anchors.timestamps.join('')),
		textFile('data/description.json', describe(year, { before, documents })),
		textFile(
			'data/LISEZ-MOI.txt',
			readMe({ year, first, last, documents: documents.length, erased: erased.length })
		)
	);
	const tags = tagFiles(payload, {
		'Source-Organization': 'Intervisio',
		'External-Description': `Archive des Intervisions, année ${year}`,
		'Bagging-Date': at.toISOString().slice(0, 10),
		'External-Identifier': `intervisio-${year}-${first}-${last}`
	});
	return {
		...{ folder: `intervisio-archive-${year}`, files: [...payload, ...tags], first, last },
		documents: documents.length,
		manifestSha256: tags.find(({ path }) => path === 'manifest-sha256.txt')?.sha256 ?? ''
	};
}

async function pdfFile(source: ExportSource, id: string): Promise<BagFile> {
	const bytes = await source.pdf(id);
	const read = () => source.pdf(id);
	return { path: `data/documents/${id}.pdf`, sha256: sha256(bytes), size: bytes.length, read };
}

function line(entry: ArchiveEntry): string {
	return `${JSON.stringify(entry)}\n`;
}

function describe(
	year: number,
	{ before, documents }: { before: ArchiveHead | null; documents: readonly ExportedDocument[] }
): string {
	const told = documents.map(
		({ id, kind, sha256: pdfSha256, journalSeq, ficheSha256, level, createdAt }) => ({
			...{ id, kind, sha256: pdfSha256, journalSeq },
			...{ ficheSha256, level, createdAt }
		})
	);
	return `${JSON.stringify({ format: 1, year, before, documents: told }, null, '\t')}\n`;
}
