import type { ArchiveEntry } from './journal-entry.ts';
import { sealedKind, type SealedKind } from './judge-file.ts';
import { rowDigestNames, type RowDigestName, type RowDigests } from './row-digests.ts';

/** A document as it was found: what its row claims beside what its bytes give. Hashes are SHA-256, hex. */
export type ObservedDocument = {
	readonly id: string;
	readonly kind: SealedKind;
	/** The row's claim about the bytes. */
	readonly sha256: string;
	/** What the bytes give, null when there are none. */
	readonly observedSha256: string | null;
	/** The row's claim about the fiche, or the attendance sheet. */
	readonly ficheSha256: string;
	/** What the stored canonical JSON gives, null when there is none. */
	readonly observedFicheSha256: string | null;
	/** Number of the journal entry that recorded the sealing. */
	readonly journalSeq: number;
	/** Whether the seal holds, decided by cryptography elsewhere. */
	readonly sealed: boolean;
	/** The row's claims about the seal's level, and about when it was sealed (ISO). */
	readonly level: string;
	readonly createdAt: string;
	/** The level that the bytes reach; null when the seal does not hold. */
	readonly observedLevel: string | null;
	/** Of the rows behind a fiche; null for an attendance sheet, or when they are not at hand. */
	readonly rows: RowDigests | null;
};

export type DocumentFinding = {
	readonly kind: DocumentFindingKind;
	readonly documentId: string;
	readonly seq: number;
	/** Which rows, for `rows`. */
	readonly detail?: RowDigestName;
};

export type DocumentFindingKind =
	/** The journal says that it was sealed, and it is nowhere. */
	| 'missing'
	/** The document points at a journal entry that does not exist, or that speaks of something else. */
	| 'unrecorded'
	/** The bytes are not those that the journal recorded. */
	| 'altered'
	/** The hash written beside the document is not the one that the journal recorded. */
	| 'wrong-record'
	/** The seal does not hold. */
	| 'unsealed'
	/** The text of the fiche is not the one that was signed. */
	| 'fiche-altered'
	/** No signature of this text is in the journal before the sealing. */
	| 'fiche-unsigned'
	/** The level written beside the document is not the one recorded, or not the one that its bytes reach. */
	| 'wrong-level'
	/** The moment written beside the document is not the one of its sealing. */
	| 'wrong-moment'
	/** Rows that stand behind the document are not those that were there when it was sealed. */
	| 'rows';

/**
 * Compares each document with the journal, both ways, and says which is wrong and how; empty when all holds.
 *
 * The journal proves the documents (missing, altered) and the documents prove the end of the journal: an entry
 * removed with everything after it leaves its document `unrecorded`. Only an entry removed *with* its document, at
 * the very end, leaves no trace here; a head kept elsewhere (checkHeads) shows it.
 */
export function checkDocuments(
	entries: readonly ArchiveEntry[],
	documents: readonly ObservedDocument[]
): DocumentFinding[] {
	const present = new Set(documents.map(({ id }) => id));
	const erased = new Set(
		entries.filter(({ event }) => event === 'document-efface').map(({ subject }) => subject)
	);
	const missing = entries.filter(
		({ event, subject }) =>
			sealedKind(event) !== null && !present.has(subject) && !erased.has(subject)
	);
	return [
		...missing.map(({ subject, seq }) => ({ kind: 'missing' as const, documentId: subject, seq })),
		...documents.flatMap((document) =>
			checkDocument(entries, document).map((finding) => ({
				...finding,
				documentId: document.id,
				seq: document.journalSeq
			}))
		)
	];
}

type Found = Pick<DocumentFinding, 'kind' | 'detail'>;

function checkDocument(entries: readonly ArchiveEntry[], document: ObservedDocument): Found[] {
	const sealing = entries.find(
		({ seq, event, subject }) =>
			seq === document.journalSeq && sealedKind(event) === document.kind && subject === document.id
	);
	const content =
		sealing?.payload[document.kind === 'fiche' ? 'ficheSha256' : 'emargementSha256'] ??
		document.ficheSha256;
	const kinds: DocumentFindingKind[] = sealing ? [] : ['unrecorded'];
	kinds.push(...checkBytes(sealing, document));
	if (document.observedFicheSha256 !== content || document.ficheSha256 !== content) {
		kinds.push('fiche-altered');
	}
	if (!isSigned(entries, document, content)) kinds.push('fiche-unsigned');
	return [...kinds.map((kind) => ({ kind })), ...checkRows(sealing, document)];
}

function checkBytes(
	sealing: ArchiveEntry | undefined,
	document: ObservedDocument
): DocumentFindingKind[] {
	const kinds: DocumentFindingKind[] = [];
	const recorded = sealing?.payload['pdfSha256'] ?? document.sha256;
	if (document.observedSha256 === null) kinds.push('missing');
	else if (document.observedSha256 !== recorded) kinds.push('altered');
	if (document.sha256 !== recorded) kinds.push('wrong-record');
	if (document.observedSha256 !== null && !document.sealed) kinds.push('unsealed');
	// Entries of before timestamps say no level; the bytes always do.
	const level = sealing?.payload['level'] ?? document.level;
	const reached = document.observedLevel ?? document.level;
	if (document.level !== level || document.level !== reached) kinds.push('wrong-level');
	if (sealing && sealing.at !== document.createdAt) kinds.push('wrong-moment');
	return kinds;
}

function checkRows(sealing: ArchiveEntry | undefined, { rows }: ObservedDocument): Found[] {
	if (!rows || !sealing) return [];
	return rowDigestNames
		.filter((name) => (sealing.payload[name] ?? rows[name]) !== rows[name])
		.map((detail) => ({ kind: 'rows', detail }));
}

function isSigned(
	entries: readonly ArchiveEntry[],
	{ kind, journalSeq }: ObservedDocument,
	content: unknown
): boolean {
	const [act, hash] =
		kind === 'fiche' ? ['fiche-signee', 'ficheSha256'] : ['emargement-valide', 'emargementSha256'];
	return entries.some(
		({ event, payload, seq }) => event === act && payload[hash] === content && seq < journalSeq
	);
}
