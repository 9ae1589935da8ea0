import type { ArchiveDraft } from './journal-entry.ts';

/** The part of a journal entry that says what was done, to be completed with who and when. */
type ArchiveAct = Pick<ArchiveDraft, 'event' | 'subject' | 'payload'>;

/** [CON-6] What is left of a sealed document: which file it was, and on what ground it went. */
export function describeTombstone(act: {
	readonly documentId: string;
	readonly pdfSha256: string;
	readonly ficheSha256: string;
	/** A code. */
	readonly ground: string;
}): ArchiveAct {
	const { documentId, pdfSha256, ficheSha256, ground } = act;
	return {
		event: 'document-efface',
		subject: documentId,
		payload: { pdfSha256, ficheSha256, ground }
	};
}
