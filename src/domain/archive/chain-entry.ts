import { canonicalJson } from '#domain/document/canonical-json.ts';
import {
	type ArchiveDraft,
	type ArchiveEntry,
	type ArchiveHead,
	GENESIS_HASH,
	type Sha256
} from './journal-entry.ts';

const UTC_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * Gives an act its place after `previous` (null for the first) and chains it by SHA-256.
 * Throws a RangeError when the moment is not ISO UTC with milliseconds: another spelling would hash differently when read back.
 */
export function chainEntry(
	previous: ArchiveHead | null,
	draft: ArchiveDraft,
	sha256: Sha256
): ArchiveEntry {
	if (!UTC_MOMENT.test(draft.at))
		throw new RangeError('a journal moment is written as Date.toISOString does');
	const place = {
		...draft,
		seq: (previous?.seq ?? 0) + 1,
		payloadHash: sha256(canonicalJson(draft.payload)),
		previousHash: previous?.hash ?? GENESIS_HASH
	};
	return { ...place, hash: hashEntry(place, sha256) };
}

/** Computes what an entry's `hash` must be. The payload enters by its hash, so that a check can tell which of the two was changed. */
export function hashEntry(entry: Omit<ArchiveEntry, 'hash'>, sha256: Sha256): string {
	const { seq, at, actor, event, subject, payloadHash, previousHash } = entry;
	return sha256(
		canonicalJson({ format: 1, seq, at, actor, event, subject, payloadHash, previousHash })
	);
}
