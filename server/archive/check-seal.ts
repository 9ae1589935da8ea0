import { createHash, verify, X509Certificate } from 'node:crypto';
import { OctetString } from 'asn1js';
import {
	type Certificate,
	ContentInfo,
	IssuerAndSerialNumber,
	SignedData,
	type SignerInfo
} from 'pkijs';
import type { ArchiveHead } from '#domain/archive/journal-entry.ts';
import { isTrusted } from './certificate-trust.ts';
import { findPdfSignature, type PdfSignature } from './pdf-signature.ts';

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
	| 'foreign';

export type SealCheck = {
	readonly problems: readonly SealProblem[];
	/** The journal's last entry at the moment of sealing, as the seal says; null when it says none, or does not hold. */
	readonly journalHead: ArchiveHead | null;
};

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const HEAD = /\/Reason\s*\(Cachet Intervisio, journal (?:0|([1-9]\d*) ([0-9a-f]{64}))\)/g;

/**
 * Verifies a sealed PDF in this process: the seal covers the whole file, the bytes are those that were sealed, the
 * signature is the certificate's, and the certificate descends from an authority given here (PEM).
 * It proves no date: a certificate since expired still proves that its key sealed these bytes.
 */
export function checkSeal(pdf: Uint8Array, trustAnchors: readonly string[]): SealCheck {
	const signature = findPdfSignature(pdf);
	if (!signature) return { problems: ['absent'], journalHead: null };
	const problems: SealProblem[] = signature.whole ? [] : ['partial'];
	problems.push(...checkCms(signature, trustAnchors));
	const heads = Array.from(Buffer.from(signature.signedBytes).toString('latin1').matchAll(HEAD));
	const [head] = heads;
	if (!head || heads.length !== 1) problems.push('foreign');
	if (problems.length > 0 || head?.[2] === undefined) return { problems, journalHead: null };
	return { problems, journalHead: { seq: Number(head[1]), hash: head[2] } };
}

function checkCms(signature: PdfSignature, trustAnchors: readonly string[]): SealProblem[] {
	try {
		const content = ContentInfo.fromBER(signature.cms);
		const { signerInfos, certificates = [] } = new SignedData({ schema: content.content });
		const [signer] = signerInfos;
		if (!signer || signerInfos.length !== 1 || signer.digestAlgorithm.algorithmId !== SHA_256)
			return ['unreadable'];
		const embedded = certificates.filter((certificate) => 'subjectPublicKeyInfo' in certificate);
		const certificate = embedded.find((candidate) => isSigner(signer, candidate));
		if (!certificate) return ['certificate'];
		const chain = embedded.map(toNodeCertificate);
		return checkSigner(
			signer,
			toNodeCertificate(certificate),
			signature.signedBytes,
			chain,
			trustAnchors
		);
	} catch {
		return ['unreadable']; // forged bytes may break the parser anywhere: the answer is no
	}
}

function checkSigner(
	signer: SignerInfo,
	certificate: X509Certificate,
	signedBytes: Uint8Array,
	chain: readonly X509Certificate[],
	trustAnchors: readonly string[]
): SealProblem[] {
	const problems: SealProblem[] = [];
	const digest = attributeValue(signer, MESSAGE_DIGEST);
	if (
		!(digest instanceof OctetString) ||
		!equal(digest.valueBlock.valueHexView, sha256(signedBytes))
	) {
		problems.push('digest');
	}
	// In the message the attributes are tagged [0]; what is signed is the same bytes under the tag of a SET (RFC 5652, 5.4).
	const attributes = Buffer.from(signer.signedAttrs?.toSchema().toBER() ?? new ArrayBuffer(0));
	attributes[0] = 0x31;
	const proof = Buffer.from(signer.signature.valueBlock.valueHexView);
	if (!verify('sha256', attributes, certificate.publicKey, proof)) problems.push('signature');
	// [ARC-8] the signed attribute names the certificate by its hash, against a substitution (RFC 5035).
	const bound = attributeValue(signer, SIGNING_CERTIFICATE_V2);
	if (!bound || !Buffer.from(bound.toBER()).includes(sha256(certificate.raw)))
		problems.push('certificate');
	if (!isTrusted(certificate, chain, trustAnchors)) problems.push('untrusted');
	return problems;
}

function isSigner(signer: SignerInfo, certificate: Certificate): boolean {
	const { sid } = signer;
	if (!(sid instanceof IssuerAndSerialNumber)) return false;
	return (
		sid.serialNumber.isEqual(certificate.serialNumber) && sid.issuer.isEqual(certificate.issuer)
	);
}

function toNodeCertificate(certificate: Certificate): X509Certificate {
	return new X509Certificate(Buffer.from(certificate.toSchema().toBER()));
}

function attributeValue(signer: SignerInfo, type: string): { toBER(): ArrayBuffer } | undefined {
	const found = signer.signedAttrs?.attributes.filter((attribute) => attribute.type === type) ?? [];
	const values: { toBER(): ArrayBuffer }[] = found[0]?.values ?? [];
	return found.length === 1 && values.length === 1 ? values[0] : undefined;
}

function sha256(bytes: Uint8Array): Buffer {
	return createHash('sha256').update(bytes).digest();
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
	return Buffer.compare(a, b) === 0;
}
