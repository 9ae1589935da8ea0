import { describe, expect, it } from 'vitest';
import { buildJournal, sha256 } from '#tests/support/pdf/build-journal.ts';
import { checkDocuments, type ObservedDocument } from './check-documents.ts';
import { describeSealing, describeSignature } from './sealed-document.ts';

const pdf = sha256('pdf');
const fiche = sha256('fiche');
const journal = buildJournal([
	describeSignature({
		ficheId: 'fiche-1',
		ficheSha256: fiche,
		role: 'animateur',
		authentication: 'lien'
	}),
	describeSealing({ documentId: 'document-1', pdfSha256: pdf, ficheSha256: fiche }),
	{ event: 'fiche-archivee' }
]);
const document: ObservedDocument = {
	id: 'document-1',
	kind: 'fiche',
	sha256: pdf,
	observedSha256: pdf,
	ficheSha256: fiche,
	observedFicheSha256: fiche,
	journalSeq: 2,
	sealed: true,
	level: 'PAdES-B-B',
	observedLevel: 'PAdES-B-B',
	createdAt: '2026-11-24T12:42:00.000Z',
	rows: null
};
const other = sha256('other');
const kinds = (change: Partial<ObservedDocument>, entries = journal) =>
	checkDocuments(entries, [{ ...document, ...change }]).map(({ kind }) => kind);

describe('checkDocuments', () => {
	it('[ARC-5] finds nothing when journal, PDF and fiche agree', () => {
		expect(kinds({})).toEqual([]);
	});

	it.each<[string, Partial<ObservedDocument>, string[]]>([
		['bytes changed', { observedSha256: other }, ['altered']],
		[
			'bytes changed and the row with them',
			{ observedSha256: other, sha256: other },
			['altered', 'wrong-record']
		],
		['only the row changed', { sha256: other }, ['wrong-record']],
		['bytes gone', { observedSha256: null, sealed: false }, ['missing']],
		['seal broken', { sealed: false }, ['unsealed']],
		['fiche changed', { observedFicheSha256: other }, ['fiche-altered']],
		['fiche gone', { observedFicheSha256: null }, ['fiche-altered']],
		[
			'fiche changed and its hash with it',
			{ observedFicheSha256: other, ficheSha256: other },
			['fiche-altered']
		]
	])('[ARC-5] says what is wrong with a document: %s', (_, change, expected) => {
		expect(kinds(change)).toEqual(expected);
	});

	it('[ARC-6] sees a document removed from the archive', () => {
		expect(checkDocuments(journal, [])).toEqual([
			{ kind: 'missing', documentId: 'document-1', seq: 2 }
		]);
	});

	it('[ARC-6] accepts a document erased by a recorded act', () => {
		const entries = buildJournal([
			describeSealing({ documentId: 'document-1', pdfSha256: pdf, ficheSha256: fiche }),
			{ event: 'document-efface', subject: 'document-1' }
		]);
		expect(checkDocuments(entries, [])).toEqual([]);
	});

	it('[ARC-4] sees the journal cut before the entry that a document names', () => {
		expect(kinds({}, journal.slice(0, 1))).toEqual(['unrecorded']);
	});

	it('[ARC-5] refuses an entry that speaks of another document or of another act', () => {
		expect(kinds({ id: 'document-2' })).toContain('unrecorded');
		expect(kinds({ journalSeq: 3 })).toContain('unrecorded');
	});

	it('[ARC-7] refuses a fiche that nobody signed before the sealing', () => {
		const sealing = describeSealing({
			documentId: 'document-1',
			pdfSha256: pdf,
			ficheSha256: fiche
		});
		expect(kinds({ journalSeq: 1 }, buildJournal([sealing]))).toEqual(['fiche-unsigned']);
	});
});
