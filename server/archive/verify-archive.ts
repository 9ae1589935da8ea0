import { type ArchiveFinding, checkChain, checkHeads } from '#domain/archive/check-chain.ts';
import {
	checkDocuments,
	type DocumentFinding,
	type DocumentFindingKind,
	type ObservedDocument
} from '#domain/archive/check-documents.ts';
import { checkMissingRecords } from '#domain/archive/check-missing-records.ts';
import { type ArchivedRecord, checkRecords } from '#domain/archive/check-records.ts';
import type { SealedKind } from '#domain/archive/judge-file.ts';
import type { RowDigests } from '#domain/archive/row-digests.ts';
import { checkTombstones } from '#domain/archive/check-tombstones.ts';
import type { ArchiveEntry, ArchiveHead } from '#domain/archive/journal-entry.ts';
import { sha256 } from '#server/sha256.ts';
import { checkSeal, type SealCheck, type TrustAnchors } from './check-seal.ts';
import {
	describeChainFinding,
	describeDocumentFinding,
	describeRecordFinding,
	describeSealProblem
} from './describe-finding.ts';
import { describeTombstoneFinding } from './describe-tombstone.ts';
import type { VerificationReport } from './verification-report.ts';

/** A document as it is stored. Hashes are SHA-256, hex. */
export type ArchivedDocument = {
	readonly id: string;
	readonly kind: SealedKind;
	readonly sha256: string;
	/** null when the row stands and the file does not. */
	readonly bytes: Uint8Array | null;
	/** The journal entry that recorded the sealing. */
	readonly journalSeq: number;
	readonly ficheSha256: string;
	readonly ficheCanonicalJson: string | null;
	readonly level: string;
	readonly createdAt: string;
	/** Null for an attendance sheet, or when the rows are not at hand. */
	readonly rows: RowDigests | null;
};

/** Where an archive is read from. Documents may come one by one: PDFs are large. */
export type ArchiveSource = {
	entries(): Listing<ArchiveEntry>;
	documents(): Listing<ArchivedDocument>;
	/** Rows that the journal bears out by themselves; null: they are not at hand. */
	records(): Listing<ArchivedRecord> | null;
	/** Cards that were merged, and what each has become. */
	mergedCards(): Promise<ReadonlyMap<string, string>>;
	/** What is wrong with the seal's own files, in French; empty when all holds. */
	sealFiles?(): Promise<readonly string[]>;
	/** What is wrong with the sealed files of attached sheets, in French; absent where their key is not. */
	scanFiles?(): Promise<readonly string[]>;
};

type Listing<Item> = AsyncIterable<Item> | Iterable<Item> | Promise<Iterable<Item>>;

export type VerificationOptions = {
	readonly trustAnchors: TrustAnchors;
	/** A place of the journal that was kept elsewhere, on paper for instance. */
	readonly expectedHead?: ArchiveHead;
	/** The entry before the first, when only a part of the journal is at hand. */
	readonly from?: ArchiveHead | null;
	/** Tombstones that stand after that part. */
	readonly tombstones?: readonly ArchiveEntry[];
};

type Group = 'documents' | 'fiches' | 'lignes';
type DocumentCheck = { readonly observed: ObservedDocument; readonly seal: SealCheck };

/** Which group tells each kind of finding; the seals' own group says more than « unsealed ». */
const GROUPS: Record<DocumentFindingKind, Group | null> = {
	missing: 'documents',
	unrecorded: 'documents',
	altered: 'documents',
	'wrong-record': 'documents',
	unsealed: null,
	'fiche-altered': 'fiches',
	'fiche-unsigned': 'fiches',
	'wrong-level': 'documents',
	'wrong-moment': 'documents',
	rows: 'lignes'
};

/**
 * Re-checks every entry of the journal, every PDF, every seal and every signed fiche, and reports in French.
 * Throws only when the source cannot be read; whatever it yields, however damaged, ends in the report.
 *
 * Each seal names the journal's last entry at that time, so the PDFs bear witness against a rewritten journal. What
 * is left unseen: the newest entries removed together with the newest documents, unless `expectedHead` is given.
 */
export async function verifyArchive(
	source: ArchiveSource,
	options: VerificationOptions
): Promise<VerificationReport> {
	const entries: ArchiveEntry[] = [];
	for await (const entry of await source.entries()) entries.push(entry);
	const checks: DocumentCheck[] = [];
	for await (const document of await source.documents())
		checks.push(checkDocument(document, options.trustAnchors));

	const heads = checks.flatMap(({ seal }) => (seal.journalHead ? [seal.journalHead] : []));
	if (options.expectedHead) heads.push(options.expectedHead);
	const from = options.from ?? null;
	// What a seal cites before the part at hand is proven by the part before.
	const within = heads.filter(({ seq }) => seq > (from?.seq ?? 0));
	const chain = [...checkChain(entries, sha256, from), ...checkHeads(entries, within)];
	const documents = checkDocuments(
		[...entries, ...(options.tombstones ?? [])],
		checks.map(({ observed }) => observed)
	);
	const records: ArchivedRecord[] = [];
	const listed = source.records();
	for await (const record of (await listed) ?? []) records.push(record);
	const merged = await source.mergedCards();
	const cardOf = (id: string) => currentCard(merged, id);
	const rows = [
		...checkRecords(entries, records, cardOf),
		...(listed ? checkMissingRecords(entries, records, cardOf) : [])
	];
	const sealFiles = await source.sealFiles?.();
	const scanFiles = (await source.scanFiles?.()) ?? [];
	const groups: VerificationReport['groups'] = [
		{ name: 'journal', checked: entries.length, findings: describeChain(chain) },
		{
			name: 'documents',
			checked: checks.length,
			findings: [
				...describeGroup('documents', documents),
				...checkTombstones(entries, new Set(checks.map(({ observed }) => observed.id))).map(
					describeTombstoneFinding
				)
			]
		},
		{
			name: 'sceaux',
			checked: checks.length,
			findings: checks.flatMap(({ observed, seal }) =>
				seal.problems.map((problem) => describeSealProblem(observed.id, problem))
			)
		},
		{
			name: 'fiches',
			checked: checks.length,
			findings: describeGroup('fiches', documents)
		},
		{
			name: 'lignes',
			checked: records.length,
			findings: [
				...rows.map(describeRecordFinding),
				...scanFiles,
				...describeGroup('lignes', documents)
			]
		},
		...(sealFiles ? [{ name: 'cachet' as const, checked: 1, findings: [...sealFiles] }] : [])
	];
	const last = entries.at(-1);
	const head = last ? { seq: last.seq, hash: last.hash } : null;
	return { ok: groups.every(({ findings }) => findings.length === 0), groups, head };
}

/** A card may have been joined to one that was joined in its turn. */
function currentCard(merged: ReadonlyMap<string, string>, id: string): string {
	let card = id;
	for (let steps = 0; steps <= merged.size; steps += 1) card = merged.get(card) ?? card;
	return card;
}

// Several seals may denounce the same place: say it once.
function describeChain(findings: readonly ArchiveFinding[]): string[] {
	return [...new Set(findings.map(describeChainFinding))];
}

function describeGroup(group: Group, findings: readonly DocumentFinding[]): string[] {
	return findings.filter(({ kind }) => GROUPS[kind] === group).map(describeDocumentFinding);
}

function checkDocument(document: ArchivedDocument, trustAnchors: TrustAnchors): DocumentCheck {
	const { id, kind, journalSeq, ficheSha256, bytes, ficheCanonicalJson } = document;
	const { level, createdAt, rows } = document;
	const seal: SealCheck = bytes
		? checkSeal(bytes, trustAnchors)
		: { problems: [], journalHead: null, level: null, stampedAt: null };
	const observed = {
		...{ id, kind, journalSeq, ficheSha256, level, createdAt, rows },
		observedLevel: seal.level,
		sha256: document.sha256,
		observedSha256: bytes && sha256(bytes),
		observedFicheSha256: ficheCanonicalJson === null ? null : sha256(ficheCanonicalJson),
		sealed: bytes !== null && seal.problems.length === 0
	};
	return { observed, seal };
}
