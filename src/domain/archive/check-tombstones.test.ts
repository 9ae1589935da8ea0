import { expect, it } from 'vitest';
import { buildJournal, sha256 } from '#tests/support/pdf/build-journal.ts';
import { checkTombstones } from './check-tombstones.ts';
import { describeSealing } from './sealed-document.ts';
import { describeTombstone } from './tombstone.ts';

const hashes = { pdfSha256: sha256('pdf'), ficheSha256: sha256('fiche') };
const sealing = describeSealing({ documentId: 'document-1', ...hashes });
const tombstone = describeTombstone({ documentId: 'document-1', ...hashes, ground: 'opposition' });
const kinds = (entries: Parameters<typeof buildJournal>[0], present: readonly string[] = []) =>
	checkTombstones(buildJournal(entries), new Set(present)).map(({ kind }) => kind);

it('[CON-6] a document erased after it was sealed leaves nothing to say', () => {
	expect(kinds([sealing, {}, tombstone])).toEqual([]);
});

it.each<[string, Parameters<typeof kinds>, string[]]>([
	[
		'another file',
		[[sealing, { ...tombstone, payload: { ...hashes, pdfSha256: sha256('x') } }]],
		['wrong-tombstone']
	],
	[
		'another text',
		[[sealing, { ...tombstone, payload: { ...hashes, ficheSha256: sha256('x') } }]],
		['wrong-tombstone']
	],
	[
		'no hash',
		[[sealing, { ...tombstone, payload: { ground: 'opposition' } }]],
		['wrong-tombstone']
	],
	['nothing sealed', [[tombstone]], ['empty-tombstone']],
	['before the sealing', [[tombstone, sealing]], ['empty-tombstone']],
	['the document is still there', [[sealing, tombstone], ['document-1']], ['still-there']]
])('[CON-6] names a tombstone that does not hold: %s', (_, given, expected) => {
	expect(kinds(...given)).toEqual(expected);
});
