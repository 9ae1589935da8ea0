import { createHash } from 'node:crypto';
import { type Certificate, ContentInfo, ExtKeyUsage, SignedData, TSTInfo } from 'pkijs';
import { isTrusted } from '../certificate-trust.ts';
import { checkSigner, findSigner, type FoundSigner } from '../check-signer.ts';

export type TimestampProblem =
	/** The token cannot be read, or is not a timestamp. */
	| 'timestamp-unreadable'
	/** The token speaks of something else than this signature. */
	| 'timestamp-imprint'
	/** The token was changed: its own signature does not hold. */
	| 'timestamp-altered'
	/** Its certificate may not timestamp, or was not valid at that moment. */
	| 'timestamp-certificate'
	/** It comes from an authority that we do not know. */
	| 'timestamp-untrusted';

export type TimestampCheck = {
	readonly problems: readonly TimestampProblem[];
	/** The moment that the authority told; null when something does not hold. */
	readonly at: Date | null;
	/** What the request carried, given back (hex); null when there is none. */
	readonly nonce: string | null;
};

/** id-aa-timeStampToken (RFC 3161, appendix A): where a token stands beside a signature. */
export const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SHA_256 = '2.16.840.1.101.3.4.2.1';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/**
 * Verifies a timestamp token (RFC 3161) over these bytes: their imprint, the authority's signature, its certificate's
 * right to timestamp (critical, and nothing else), its validity at the moment told, and its descent from an authority
 * given here (PEM).
 */
export function checkTimestamp(
	token: Uint8Array<ArrayBuffer>,
	stamped: Uint8Array,
	trustAnchors: readonly string[]
): TimestampCheck {
	try {
		const signed = new SignedData({ schema: ContentInfo.fromBER(token).content });
		const content = signed.encapContentInfo.eContent?.getValue();
		const signer = findSigner(signed);
		if (!content || signed.encapContentInfo.eContentType !== TST_INFO || signer === 'unreadable')
			return failed('timestamp-unreadable');
		if (signer === 'certificate') return failed('timestamp-certificate');
		const info = TSTInfo.fromBER(content);
		const problems: TimestampProblem[] = [];
		if (!isOver(info, stamped)) problems.push('timestamp-imprint');
		const found = checkSigner(signer, new Uint8Array(content));
		if (found.length > 0) problems.push('timestamp-altered');
		if (!mayTimestamp(signer, info.genTime)) problems.push('timestamp-certificate');
		if (!isTrusted(signer.x509, signer.chain, trustAnchors)) problems.push('timestamp-untrusted');
		const nonce = info.nonce ? hex(info.nonce.valueBlock.valueHexView) : null;
		return { problems, at: problems.length === 0 ? info.genTime : null, nonce };
	} catch {
		return failed('timestamp-unreadable'); // forged bytes may break the parser anywhere: the answer is no
	}
}

function failed(problem: TimestampProblem): TimestampCheck {
	return { problems: [problem], at: null, nonce: null };
}

function isOver({ messageImprint }: TSTInfo, stamped: Uint8Array): boolean {
	const imprint = createHash('sha256').update(stamped).digest();
	return (
		messageImprint.hashAlgorithm.algorithmId === SHA_256 &&
		imprint.equals(messageImprint.hashedMessage.valueBlock.valueHexView)
	);
}

/** RFC 3161, 2.3: one purpose, and critical. */
function mayTimestamp({ certificate }: FoundSigner, at: Date): boolean {
	const { notBefore, notAfter } = certificate;
	return isForTimestamps(certificate) && notBefore.value <= at && at <= notAfter.value;
}

function isForTimestamps({ extensions = [] }: Certificate): boolean {
	const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
	const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
	return usage?.critical === true && purposes.length === 1 && purposes[0] === TIME_STAMPING;
}

function hex(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('hex');
}
