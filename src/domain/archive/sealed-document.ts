import type { ArchiveDraft } from './journal-entry.ts';
import type { RowDigests } from './row-digests.ts';
import type { SealLevel } from './seal-level.ts';

/** The part of a journal entry that says what was done, to be completed with who and when. */
type ArchiveAct = Pick<ArchiveDraft, 'event' | 'subject' | 'payload'>;

/** Describes the signature of a fiche: the hash signed, in which role and by which means. [ARC-5] reads it back. */
export function describeSignature(act: {
	readonly ficheId: string;
	readonly ficheSha256: string;
	readonly role: string;
	readonly authentication: string;
}): ArchiveAct {
	const { ficheId, ficheSha256, role, authentication } = act;
	return {
		event: 'fiche-signee',
		subject: ficheId,
		payload: { ficheSha256, role, authentication }
	};
}

/** Describes the sealing of a fiche. Its `seq` is then written beside the document, so that each proves the other. */
export function describeSealing(act: {
	readonly documentId: string;
	readonly pdfSha256: string;
	readonly ficheSha256: string;
	/** Absent from the entries of before timestamps. */
	readonly level?: SealLevel;
	/** Absent from the entries of before rows were recorded. */
	readonly rows?: RowDigests;
}): ArchiveAct {
	const { documentId, rows, ...payload } = act;
	return { event: 'fiche-scellee', subject: documentId, payload: { ...payload, ...rows } };
}

/** Describes the sealing of an attendance sheet. */
export function describeSheetSealing(act: {
	readonly documentId: string;
	readonly pdfSha256: string;
	readonly emargementSha256: string;
	readonly level: SealLevel;
}): ArchiveAct {
	const { documentId, ...payload } = act;
	return { event: 'emargement-scelle', subject: documentId, payload };
}
