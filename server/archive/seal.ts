import { PDF } from '@libpdf/core';
import type { ArchiveHead } from '#domain/archive/journal-entry.ts';
import { declareAccessible } from './declare-accessible.ts';
import { findPdfSignature } from './pdf-signature.ts';
import type { SealIdentity } from './seal-identity.ts';
import { dropSigningTime } from './strict-cades.ts';

/** The moment that the seal claims (not proven: no timestamp authority), and the journal's last entry, which it thereby fixes. */
export type SealContext = { readonly at: Date; readonly journalHead: ArchiveHead | null };

/**
 * Seals a PDF made by renderPdf: PAdES B-B, invisible, the whole file covered; the result is PDF/A-2a and PDF/UA-1.
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
		reason: describeHead(context.journalHead)
	});
	return replaceCms(signed.bytes, identity);
}

/** Writes the journal's head as it stands in the seal's reason; readHead in check-seal.ts reads it back. */
function describeHead(head: ArchiveHead | null): string {
	return head
		? `Cachet Intervisio, journal ${head.seq} ${head.hash}`
		: 'Cachet Intervisio, journal 0';
}

async function replaceCms(sealed: Uint8Array, identity: SealIdentity): Promise<Uint8Array> {
	const signature = findPdfSignature(sealed);
	if (!signature) throw new Error('the seal was not written where it was expected');
	const strict = Buffer.from(await dropSigningTime(signature.cms, identity)).toString('hex');
	const { start, digits } = signature.hole;
	if (strict.length > digits) throw new Error('the seal is larger than its place');
	const result = sealed.slice();
	result.set(Buffer.from(strict.padEnd(digits, '0'), 'latin1'), start);
	return result;
}
