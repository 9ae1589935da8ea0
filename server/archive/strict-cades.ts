import { webcrypto } from 'node:crypto';
import { fromBER, OctetString, Set as Asn1Set } from 'asn1js';
import {
	Attribute,
	ContentInfo,
	createCMSECDSASignature,
	SignedAndUnsignedAttributes,
	SignedData
} from 'pkijs';
import type { SealIdentity } from './seal-identity.ts';
import { TIMESTAMP_TOKEN } from './timestamp/check-timestamp.ts';
import type { Timestamper } from './timestamp/create-timestamper.ts';

const SIGNING_TIME = '1.2.840.113549.1.9.5';
/** What surrounds a token: tags, lengths, the type of the attribute. */
const ATTRIBUTE_BYTES = 64;

/**
 * Signs a CMS again without its signing-time attribute, which PAdES baseline forbids (ETSI EN 319 142-1, 6.3) and
 * @libpdf/core 0.4.2 always writes (LibPDF-js/core#86). Takes and gives DER; the covered bytes do not change.
 * A timestamp is asked over the final signature, and stands beside it unsigned (ETSI EN 319 142-1, 5.3), when the whole
 * is at most `room` bytes.
 */
export async function signStrictly(
	cms: Uint8Array<ArrayBuffer>,
	identity: SealIdentity,
	{ timestamp, room }: { readonly timestamp?: Timestamper | undefined; readonly room: number }
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
	const write = () => {
		const strict = new ContentInfo({
			contentType: content.contentType,
			content: signedData.toSchema()
		});
		return new Uint8Array(strict.toSchema().toBER());
	};
	const bare = write();
	const token = await timestamp?.(signerInfo.signature.valueBlock.valueHexView);
	if (!token || bare.length + token.length + ATTRIBUTE_BYTES > room) return bare;
	signerInfo.unsignedAttrs = new SignedAndUnsignedAttributes({
		type: 1,
		attributes: [new Attribute({ type: TIMESTAMP_TOKEN, values: [fromBER(token).result] })]
	});
	return write();
}

async function sign(
	bytes: ArrayBuffer,
	{ privateKey, keyType }: SealIdentity
): Promise<ArrayBuffer> {
	if (keyType === 'RSA') return webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, bytes);
	const raw = await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes);
	return createCMSECDSASignature(raw);
}
