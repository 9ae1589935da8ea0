import { ContentInfo, SignedData, type SignerInfo } from 'pkijs';
import { citedPlaces } from '#domain/archive/cited-place.ts';
import type { ArchiveHead } from '#domain/archive/journal-entry.ts';
import type { SealLevel } from '#domain/archive/seal-level.ts';
import { isTrusted } from './certificate-trust.ts';
import { attributeValue, checkSigner, findSigner } from './check-signer.ts';
import { findPdfSignature } from './pdf-signature.ts';
import {
	checkTimestamp,
	TIMESTAMP_TOKEN,
	type TimestampCheck,
	type TimestampProblem
} from './timestamp/check-timestamp.ts';

export type SealProblem =
	/** No signature, several, or one that is not at its place. */
	| 'absent'
	/** Something was added after the sealed bytes, or is not covered. */
	| 'partial'
	/** The signature's container cannot be read. */
	| 'unreadable'
	/** The sealed bytes were changed. */
	| 'digest'
	/** The signature does not match the certificate. */
	| 'signature'
	/** The certificate in use is not the one that was signed with. */
	| 'certificate'
	/** The certificate comes from an authority that we do not know. */
	| 'untrusted'
	/** The seal does not name a place of the journal: it is not ours. */
	| 'foreign'
	| TimestampProblem;

export type SealCheck = {
	readonly problems: readonly SealProblem[];
	/** The journal's last entry at the moment of sealing, as the seal says; null when it says none, or does not hold. */
	readonly journalHead: ArchiveHead | null;
	/** What the bytes reach; null when the seal does not hold. */
	readonly level: SealLevel | null;
	/** The moment that a timestamp authority told; null when none did, or when the seal does not hold. */
	readonly stampedAt: Date | null;
};

/** Whose seals are ours, and whose timestamps are believed. PEM; none: refused. */
export type TrustAnchors = {
	readonly seals: readonly string[];
	readonly timestamps: readonly string[];
};

const SHA_256 = 'sha256';

/**
 * Verifies a sealed PDF in this process: the seal covers the whole file, the bytes are those that were sealed, the
 * signature is the certificate's, the certificate descends from an authority given here, and so does its timestamp if
 * it carries one. Without a timestamp it proves no date. A certificate since expired still proves that its key sealed
 * these bytes.
 */
export function checkSeal(pdf: Uint8Array, anchors: TrustAnchors): SealCheck {
	const signature = findPdfSignature(pdf);
	if (!signature) return broken(['absent']);
	const cms = checkCms(signature, anchors);
	const problems: SealProblem[] = [
		...(signature.whole ? [] : ['partial' as const]),
		...cms.problems
	];
	const heads = citedPlaces(Buffer.from(signature.signedBytes).toString('latin1'));
	const [head] = heads;
	if (!head || heads.length !== 1) problems.push('foreign');
	if (problems.length > 0 || !head) return broken(problems);
	return {
		problems,
		journalHead: head.hash === null ? null : { seq: head.seq, hash: head.hash },
		level: cms.stamp ? 'PAdES-B-T' : 'PAdES-B-B',
		stampedAt: cms.stamp?.at ?? null
	};
}

function broken(problems: readonly SealProblem[]): SealCheck {
	return { problems, journalHead: null, level: null, stampedAt: null };
}

type CmsCheck = {
	readonly problems: readonly SealProblem[];
	readonly stamp: TimestampCheck | null;
};

function checkCms(
	{ cms, signedBytes }: { readonly cms: Uint8Array<ArrayBuffer>; readonly signedBytes: Uint8Array },
	anchors: TrustAnchors
): CmsCheck {
	try {
		const content = ContentInfo.fromBER(cms);
		const found = findSigner(new SignedData({ schema: content.content }));
		if (typeof found === 'string') return { problems: [found], stamp: null };
		if (found.hash !== SHA_256) return { problems: ['unreadable'], stamp: null };
		const stamp = checkStamp(found.signer, anchors.timestamps);
		const problems: SealProblem[] = checkSigner(found, signedBytes);
		if (!isTrusted(found.x509, found.chain, anchors.seals)) problems.push('untrusted');
		return { problems: [...problems, ...(stamp?.problems ?? [])], stamp };
	} catch {
		return { problems: ['unreadable'], stamp: null }; // forged bytes may break the parser anywhere: the answer is no
	}
}

/** Null when nothing stands beside the signature: the seal then claims no moment. */
function checkStamp(signer: SignerInfo, trustAnchors: readonly string[]): TimestampCheck | null {
	const beside = signer.unsignedAttrs?.attributes ?? [];
	if (beside.length === 0) return null;
	const token = attributeValue(beside, TIMESTAMP_TOKEN);
	if (!token || beside.length !== 1)
		return { problems: ['timestamp-unreadable'], at: null, nonce: null };
	const stamped = signer.signature.valueBlock.valueHexView;
	return checkTimestamp(new Uint8Array(token.toBER()), stamped, trustAnchors);
}
