import type { ArchiveEntry } from './journal-entry.ts';

/** A document as it was found: what its row claims beside what its bytes give. Hashes are SHA-256, hex. */
export type ObservedDocument = {
	readonly id: string;
	/** The row's claim about the bytes. */
	readonly sha256: string;
	/** What the bytes give, null when there are none. */
	readonly observedSha256: string | null;
	/** The row's claim about the fiche. */
	readonly ficheSha256: string;
	/** What the stored canonical JSON gives, null when there is none. */
	readonly observedFicheSha256: string | null;
	/** Number of the journal entry that recorded the sealing. */
	readonly journalSeq: number;
	/** Whether the seal holds, decided by cryptography elsewhere. */
	readonly sealed: boolean;
};

export type DocumentFinding = {
	readonly kind: DocumentFindingKind;
	readonly documentId: string;
	readonly seq: number;
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
	| 'fiche-unsigned';

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
			event === 'fiche-scellee' && !present.has(subject) && !erased.has(subject)
	);
	return [
		...missing.map(({ subject, seq }) => ({ kind: 'missing' as const, documentId: subject, seq })),
		...documents.flatMap((document) =>
			checkDocument(entries, document).map((kind) => ({
				kind,
				documentId: document.id,
				seq: document.journalSeq
			}))
		)
	];
}

function checkDocument(
	entries: readonly ArchiveEntry[],
	document: ObservedDocument
): DocumentFindingKind[] {
	const sealing = entries.find(
		({ seq, event, subject }) =>
			seq === document.journalSeq && event === 'fiche-scellee' && subject === document.id
	);
	const kinds: DocumentFindingKind[] = [];
	if (!sealing) kinds.push('unrecorded');
	const recorded = sealing?.payload['pdfSha256'] ?? document.sha256;
	const recordedFiche = sealing?.payload['ficheSha256'] ?? document.ficheSha256;
	if (document.observedSha256 === null) kinds.push('missing');
	else if (document.observedSha256 !== recorded) kinds.push('altered');
	if (document.sha256 !== recorded) kinds.push('wrong-record');
	if (document.observedSha256 !== null && !document.sealed) kinds.push('unsealed');
	if (document.observedFicheSha256 !== recordedFiche || document.ficheSha256 !== recordedFiche) {
		kinds.push('fiche-altered');
	}
	if (!isSigned(entries, recordedFiche, document.journalSeq)) kinds.push('fiche-unsigned');
	return kinds;
}

function isSigned(entries: readonly ArchiveEntry[], ficheSha256: unknown, before: number): boolean {
	return entries.some(
		({ event, payload, seq }) =>
			event === 'fiche-signee' && payload['ficheSha256'] === ficheSha256 && seq < before
	);
}
