import { PDF } from '@libpdf/core';
import { ContentInfo, SignedData } from 'pkijs';
import type { ArchiveHead } from '#domain/archive/journal-entry.ts';
import type { SealLevel } from '#domain/archive/seal-level.ts';
import { declareAccessible } from './declare-accessible.ts';
import { findPdfSignature } from './pdf-signature.ts';
import type { SealIdentity } from './seal-identity.ts';
import { signStrictly } from './strict-cades.ts';
import type { Timestamper } from './timestamp/create-timestamper.ts';

/** The moment that the seal claims (only a timestamp proves one), and the journal's last entry, which it thereby fixes. */
export type SealContext = {
	readonly at: Date;
	readonly journalHead: ArchiveHead | null;
	readonly timestamp?: Timestamper | undefined;
};

/** Room for a signature with its chain, and for a token with the authority's. */
const HOLE_BYTES = { bare: 12 * 1024, stamped: 32 * 1024 };

/**
 * Seals a PDF made by renderPdf: PAdES B-B, or B-T when a timestamp came ([ARC-12]), invisible, the whole file covered; the result is PDF/A-2a and PDF/UA-1.
 * The journal's head is written inside what is signed: whoever rewrites the journal afterwards contradicts this seal.
 */
export async function sealPdf(
	bytes: Uint8Array,
	identity: SealIdentity,
	context: SealContext
): Promise<Uint8Array> {
	const pdf = await PDF.load(bytes);
	declareAccessible(pdf);
	const signed = await pdf.sign({
		signer: identity.signer,
		subFilter: 'ETSI.CAdES.detached',
		signingTime: context.at,
		reason: describeHead(context.journalHead),
		estimatedSize: context.timestamp ? HOLE_BYTES.stamped : HOLE_BYTES.bare
	});
	return replaceCms(signed.bytes, identity, context.timestamp);
}

/** The level that the bytes of a seal of ours reach: whether a timestamp stands beside the signature. */
export function sealLevelOf(sealed: Uint8Array): SealLevel {
	const signature = findPdfSignature(sealed);
	if (!signature) throw new Error('there is no seal');
	const { content } = ContentInfo.fromBER(signature.cms);
	const [signer] = new SignedData({ schema: content }).signerInfos;
	return signer?.unsignedAttrs ? 'PAdES-B-T' : 'PAdES-B-B';
}

/** Writes the journal's head as it stands in the seal's reason; citedPlaces reads it back. */
function describeHead(head: ArchiveHead | null): string {
	return head
		? `Cachet Intervisio, journal ${head.seq} ${head.hash}`
		: 'Cachet Intervisio, journal 0';
}

async function replaceCms(
	sealed: Uint8Array,
	identity: SealIdentity,
	timestamp: Timestamper | undefined
): Promise<Uint8Array> {
	const signature = findPdfSignature(sealed);
	if (!signature) throw new Error('the seal was not written where it was expected');
	const { start, digits } = signature.hole;
	const cms = await signStrictly(signature.cms, identity, { timestamp, room: digits / 2 });
	const strict = Buffer.from(cms).toString('hex');
	if (strict.length > digits) throw new Error('the seal is larger than its place');
	const result = sealed.slice();
	result.set(Buffer.from(strict.padEnd(digits, '0'), 'latin1'), start);
	return result;
}
