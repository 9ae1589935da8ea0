import { canonicalJson } from '#domain/document/canonical-json.ts';
import { hashEntry } from './chain-entry.ts';
import { type ArchiveEntry, type ArchiveHead, GENESIS_HASH, type Sha256 } from './journal-entry.ts';

/** What is wrong in the journal, and at which entry. `seq` is the number that the entry carries, or should have carried. */
export type ArchiveFinding = { readonly kind: ArchiveFindingKind; readonly seq: number };

export type ArchiveFindingKind =
	/** An entry is missing before this one. */
	| 'gap'
	/** The entry comes before or twice where a later number was expected. */
	| 'reordered'
	/** A field other than the payload was changed (or the hash itself). */
	| 'wrong-hash'
	/** The payload was changed. */
	| 'wrong-payload'
	/** The entry is not chained to the one before it. */
	| 'broken-link'
	/** The journal ends before a place that is known from elsewhere. */
	| 'truncated'
	/** The journal holds another entry at a place that is known from elsewhere: it was rewritten. */
	| 'rewritten';

/**
 * Re-checks every entry of the journal, in the order given, and says what is wrong with each; empty when all holds.
 *
 * What it cannot see alone: the last entries removed, or everything rewritten and re-hashed, for a chain has no secret.
 * `checkHeads` sees both, from places of the journal that were written elsewhere.
 */
export function checkChain(
	entries: readonly ArchiveEntry[],
	sha256: Sha256,
	/** The entry before the first, when only a part of the journal is at hand. */
	from: ArchiveHead | null = null
): ArchiveFinding[] {
	const findings: ArchiveFinding[] = [];
	let expectedSeq = (from?.seq ?? 0) + 1;
	let previousHash = from?.hash ?? GENESIS_HASH;
	for (const entry of entries) {
		const { seq } = entry;
		if (seq > expectedSeq) findings.push({ kind: 'gap', seq: expectedSeq });
		if (seq < expectedSeq) findings.push({ kind: 'reordered', seq });
		if (!payloadHolds(entry, sha256)) findings.push({ kind: 'wrong-payload', seq });
		if (entry.hash !== hashEntry(entry, sha256)) findings.push({ kind: 'wrong-hash', seq });
		if (entry.previousHash !== previousHash) findings.push({ kind: 'broken-link', seq });
		expectedSeq = Math.max(expectedSeq, seq + 1);
		previousHash = entry.hash;
	}
	return findings;
}

/** Compares the journal with places of it known from elsewhere: each sealed PDF carries one, the coordination may keep another. */
export function checkHeads(
	entries: readonly ArchiveEntry[],
	heads: readonly ArchiveHead[]
): ArchiveFinding[] {
	const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
	return heads.flatMap(({ seq, hash }): ArchiveFinding[] => {
		const entry = bySeq.get(seq);
		if (!entry) return [{ kind: 'truncated', seq }];
		return entry.hash === hash ? [] : [{ kind: 'rewritten', seq }];
	});
}

function payloadHolds(entry: ArchiveEntry, sha256: Sha256): boolean {
	try {
		return entry.payloadHash === sha256(canonicalJson(entry.payload));
	} catch {
		return false; // a payload that cannot even be written was not written by chainEntry
	}
}
