import { createHash, verify, X509Certificate } from 'node:crypto';
import { OctetString } from 'asn1js';
import {
	type Attribute,
	Certificate,
	IssuerAndSerialNumber,
	type SignedData,
	type SignerInfo
} from 'pkijs';

/** Hashes that a signer may have used; SHA-1 is not one. */
const HASHES: Readonly<Record<string, string>> = {
	'2.16.840.1.101.3.4.2.1': 'sha256',
	'2.16.840.1.101.3.4.2.2': 'sha384',
	'2.16.840.1.101.3.4.2.3': 'sha512'
};
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
/** The signed attribute that names the signer's certificate by its hash (RFC 5035), and its elder in SHA-1 (RFC 2634). */
const SIGNING_CERTIFICATES: Readonly<Record<string, readonly string[]>> = {
	'1.2.840.113549.1.9.16.2.47': ['sha256', 'sha384', 'sha512'],
	'1.2.840.113549.1.9.16.2.12': ['sha1']
};

/** The one signer of a CMS, with the certificates that came with it. */
export type FoundSigner = {
	readonly signer: SignerInfo;
	readonly hash: string;
	readonly certificate: Certificate;
	readonly x509: X509Certificate;
	readonly chain: readonly X509Certificate[];
};

export type SignerProblem =
	/** What is signed is not these bytes. */
	| 'digest'
	/** The signature does not match the certificate. */
	| 'signature'
	/** The certificate in use is not the one that was signed with. */
	| 'certificate';

/** Finds the one signer; says why when there is none, or when it is not one that we can read. */
export function findSigner({
	signerInfos,
	certificates = []
}: SignedData): FoundSigner | 'unreadable' | 'certificate' {
	const [signer] = signerInfos;
	const hash = HASHES[signer?.digestAlgorithm.algorithmId ?? ''];
	if (!signer || signerInfos.length !== 1 || !hash) return 'unreadable';
	const embedded = certificates.filter((candidate) => candidate instanceof Certificate);
	const certificate = embedded.find((candidate) => isSigner(signer, candidate));
	if (!certificate) return 'certificate';
	const chain = embedded.map(toNodeCertificate);
	return { signer, hash, certificate, x509: toNodeCertificate(certificate), chain };
}

/** Verifies that these bytes are what was signed, by the certificate that was signed with. Trust is decided elsewhere. */
export function checkSigner(
	{ signer, hash, x509 }: FoundSigner,
	content: Uint8Array
): SignerProblem[] {
	const problems: SignerProblem[] = [];
	const digest = attributeValue(signer.signedAttrs?.attributes, MESSAGE_DIGEST);
	const expected = createHash(hash).update(content).digest();
	if (!(digest instanceof OctetString) || !expected.equals(digest.valueBlock.valueHexView))
		problems.push('digest');
	// In the message the attributes are tagged [0]; what is signed is the same bytes under the tag of a SET (RFC 5652, 5.4).
	const attributes = Buffer.from(signer.signedAttrs?.toSchema().toBER() ?? new ArrayBuffer(0));
	attributes[0] = 0x31;
	const proof = Buffer.from(signer.signature.valueBlock.valueHexView);
	if (!verify(hash, attributes, x509.publicKey, proof)) problems.push('signature');
	// [ARC-8] the signed attribute names the certificate by its hash, against a substitution.
	if (!namesCertificate(signer, x509)) problems.push('certificate');
	return problems;
}

/** The one value of the one attribute of this type; undefined when there is none, or several. */
export function attributeValue(
	attributes: readonly Attribute[] | undefined,
	type: string
): { toBER(): ArrayBuffer } | undefined {
	const found = attributes?.filter((attribute) => attribute.type === type) ?? [];
	const values: { toBER(): ArrayBuffer }[] = found[0]?.values ?? [];
	return found.length === 1 && values.length === 1 ? values[0] : undefined;
}

function namesCertificate(signer: SignerInfo, x509: X509Certificate): boolean {
	return Object.entries(SIGNING_CERTIFICATES).some(([type, hashes]) => {
		const bound = attributeValue(signer.signedAttrs?.attributes, type);
		if (!bound) return false;
		const der = Buffer.from(bound.toBER());
		return hashes.some((hash) => der.includes(createHash(hash).update(x509.raw).digest()));
	});
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
