import { webcrypto } from 'node:crypto';
import { OctetString, Set as Asn1Set } from 'asn1js';
import {
	ContentInfo,
	createCMSECDSASignature,
	SignedAndUnsignedAttributes,
	SignedData
} from 'pkijs';
import type { SealIdentity } from './seal-identity.ts';

const SIGNING_TIME = '1.2.840.113549.1.9.5';

/**
 * Signs a CMS again without its signing-time attribute, which PAdES baseline forbids (ETSI EN 319 142-1, 6.3) and
 * @libpdf/core 0.4.2 always writes (LibPDF-js/core#86). Takes and gives DER; the covered bytes do not change.
 */
export async function dropSigningTime(
	cms: Uint8Array<ArrayBuffer>,
	identity: SealIdentity
): Promise<Uint8Array> {
	const content = ContentInfo.fromBER(cms);
	const signedData = new SignedData({ schema: content.content });
	const [signerInfo] = signedData.signerInfos;
	if (!signerInfo?.signedAttrs) throw new Error('the CMS has no signed attributes');
	const attributes = signerInfo.signedAttrs.attributes
		.filter(({ type }) => type !== SIGNING_TIME)
		.map((attribute) => ({ attribute, der: Buffer.from(attribute.toSchema().toBER()) }))
		.sort((a, b) => Buffer.compare(a.der, b.der)) // DER: a SET OF is sorted by its encodings (X.690, 11.6)
		.map(({ attribute }) => attribute);
	const toSign = new Asn1Set({
		value: attributes.map((attribute) => attribute.toSchema())
	}).toBER();
	signerInfo.signedAttrs = new SignedAndUnsignedAttributes({ type: 0, attributes });
	signerInfo.signature = new OctetString({ valueHex: await sign(toSign, identity) });
	const strict = new ContentInfo({
		contentType: content.contentType,
		content: signedData.toSchema()
	});
	return new Uint8Array(strict.toSchema().toBER());
}

async function sign(
	bytes: ArrayBuffer,
	{ privateKey, keyType }: SealIdentity
): Promise<ArrayBuffer> {
	if (keyType === 'RSA') return webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, bytes);
	const raw = await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes);
	return createCMSECDSASignature(raw);
}
