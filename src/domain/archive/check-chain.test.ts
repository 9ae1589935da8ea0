import { describe, expect, it } from 'vitest';
import { buildDraft, buildJournal, sha256 } from '#tests/support/pdf/build-journal.ts';
import { chainEntry, hashEntry } from './chain-entry.ts';
import { checkChain, checkHeads } from './check-chain.ts';
import type { ArchiveEntry } from './journal-entry.ts';

const journal = buildJournal([{}, { actor: 'system' }, { event: 'fiche-signee' }, {}, {}]);
const pick = (...seqs: number[]) =>
	seqs.map((seq) => journal.filter((entry) => entry.seq === seq)).flat();
const change = (seq: number, changes: Partial<ArchiveEntry>) =>
	journal.map((entry) => (entry.seq === seq ? { ...entry, ...changes } : entry));

describe('checkChain', () => {
	it('[ARC-1] finds nothing in a journal that nobody touched, nor in an empty one', () => {
		expect(checkChain(journal, sha256)).toEqual([]);
		expect(checkChain([], sha256)).toEqual([]);
	});

	it('[ARC-1] finds nothing when the database gave the payload back with its keys in another order', () => {
		const [entry] = buildJournal([{ payload: { a: 1, b: { c: 2, d: 3 } } }]);
		expect(checkChain([{ ...entry!, payload: { b: { d: 3, c: 2 }, a: 1 } }], sha256)).toEqual([]);
	});

	it.each<[string, Partial<ArchiveEntry>]>([
		['at', { at: '2026-11-24T12:43:00.000Z' }],
		['actor', { actor: 'person-2' }],
		['event', { event: 'fiche-archivee' }],
		['subject', { subject: 'document-2' }],
		['payload', { payload: { version: 2 } }],
		['payloadHash', { payloadHash: sha256('{}') }],
		['previousHash', { previousHash: sha256('x') }],
		['hash', { hash: sha256('x') }]
	])(
		'[ARC-2] says which entry is wrong when its %s was changed, wherever it stands',
		(_, changes) => {
			for (const { seq } of journal) {
				expect(checkChain(change(seq, changes), sha256).map((finding) => finding.seq)).toContain(
					seq
				);
			}
		}
	);

	it('[ARC-2] tells a changed payload from a changed entry', () => {
		expect(checkChain(change(3, { payload: {} }), sha256)).toEqual([
			{ kind: 'wrong-payload', seq: 3 }
		]);
		expect(checkChain(change(3, { actor: 'x' }), sha256)).toEqual([{ kind: 'wrong-hash', seq: 3 }]);
	});

	it('[ARC-2] sees an entry changed and hashed again, by the link of the next', () => {
		const forged = { ...journal[2]!, actor: 'person-2' };
		const entries = change(3, { ...forged, hash: hashEntry(forged, sha256) });
		expect(checkChain(entries, sha256)).toEqual([{ kind: 'broken-link', seq: 4 }]);
	});

	it('[ARC-2] says that a payload which cannot be hashed is wrong, without failing', () => {
		const payload: ArchiveEntry['payload'] = {};
		Object.assign(payload, { version: undefined });
		expect(checkChain(change(2, { payload }), sha256)).toEqual([{ kind: 'wrong-payload', seq: 2 }]);
	});

	it('[ARC-3] sees an entry removed at the beginning and in the middle', () => {
		expect(checkChain(pick(2, 3, 4, 5), sha256)).toContainEqual({ kind: 'gap', seq: 1 });
		expect(checkChain(pick(1, 2, 4, 5), sha256)).toEqual([
			{ kind: 'gap', seq: 3 },
			{ kind: 'broken-link', seq: 4 }
		]);
	});

	it('[ARC-3] sees entries swapped, doubled and inserted', () => {
		expect(checkChain(pick(1, 3, 2, 4, 5), sha256)).toContainEqual({ kind: 'reordered', seq: 2 });
		expect(checkChain(pick(1, 2, 2, 3, 4, 5), sha256)).toContainEqual({
			kind: 'reordered',
			seq: 2
		});
		const stranger = chainEntry(journal[1]!, buildDraft({ actor: 'stranger' }), sha256);
		const inserted = [...pick(1, 2), stranger, ...pick(3, 4, 5)];
		expect(checkChain(inserted, sha256)).toContainEqual({ kind: 'reordered', seq: 3 });
	});

	it('[ARC-3] does not see a cut tail alone, which is why heads are kept elsewhere', () => {
		expect(checkChain(pick(1, 2, 3), sha256)).toEqual([]);
	});
});

describe('checkHeads', () => {
	const head = { seq: 5, hash: journal[4]!.hash };

	it('[ARC-4] sees the end of the journal removed', () => {
		expect(checkHeads(journal, [head])).toEqual([]);
		expect(checkHeads(pick(1, 2, 3), [head])).toEqual([{ kind: 'truncated', seq: 5 }]);
	});

	it('[ARC-4] sees a journal rewritten and chained again from the first entry', () => {
		const rewritten = buildJournal([{ actor: 'stranger' }, {}, {}, {}, {}, {}]);
		expect(checkChain(rewritten, sha256)).toEqual([]);
		expect(checkHeads(rewritten, [head])).toEqual([{ kind: 'rewritten', seq: 5 }]);
	});
});

describe('chainEntry', () => {
	it.each(['2026-11-24', '2026-11-24T12:42:00Z', '2026-11-24T13:42:00.000+01:00'])(
		'[ARC-1] refuses the moment %s, which would be written otherwise when read back',
		(at) => expect(() => chainEntry(null, buildDraft({ at }), sha256)).toThrow(RangeError)
	);
});
