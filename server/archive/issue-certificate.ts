import { randomBytes, type webcrypto } from 'node:crypto';
import { BitString, Integer, OctetString, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs';

const COMMON_NAME = '2.5.4.3';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
/** RFC 5280, 4.2.1.3, as the bits of one byte: keyCertSign | cRLSign, and digitalSignature | nonRepudiation. */
const USAGE = { authority: { bits: 0x06, unused: 1 }, seal: { bits: 0xc0, unused: 6 } };
const YEARS = 10;

/** What a demonstration certificate says. */
export type CertificateRequest = {
	readonly subject: string;
	readonly publicKey: webcrypto.CryptoKey;
	readonly issuer: { readonly name: string; readonly privateKey: webcrypto.CryptoKey };
	readonly authority: boolean;
	readonly now: Date;
};

/** Issues an X.509 v3 certificate (ECDSA, SHA-256), valid ten years from the day before `now`, as DER. */
export async function issueCertificate(request: CertificateRequest): Promise<Uint8Array> {
	const certificate = new Certificate();
	certificate.version = 2; // v3
	certificate.serialNumber = new Integer({ valueHex: positiveSerial() });
	certificate.issuer.typesAndValues.push(commonName(request.issuer.name));
	certificate.subject.typesAndValues.push(commonName(request.subject));
	certificate.notBefore.value = new Date(request.now.getTime() - 24 * 3600 * 1000);
	certificate.notAfter.value = new Date(request.now);
	certificate.notAfter.value.setUTCFullYear(request.now.getUTCFullYear() + YEARS);
	certificate.extensions = [basicConstraints(request.authority), keyUsage(request.authority)];
	await certificate.subjectPublicKeyInfo.importKey(request.publicKey);
	await certificate.sign(request.issuer.privateKey, 'SHA-256');
	return new Uint8Array(certificate.toSchema(true).toBER());
}

function commonName(value: string): AttributeTypeAndValue {
	return new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value }) });
}

function positiveSerial(): ArrayBuffer {
	const serial = new Uint8Array(randomBytes(16));
	serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
	return serial.buffer;
}

function basicConstraints(authority: boolean): Extension {
	const constraints = authority
		? new BasicConstraints({ cA: true, pathLenConstraint: 0 })
		: new BasicConstraints();
	return new Extension({
		extnID: BASIC_CONSTRAINTS,
		critical: true,
		extnValue: constraints.toSchema().toBER(),
		parsedValue: constraints
	});
}

function keyUsage(authority: boolean): Extension {
	const { bits, unused } = authority ? USAGE.authority : USAGE.seal;
	const value = new BitString({ valueHex: new Uint8Array([bits]).buffer, unusedBits: unused });
	return new Extension({
		extnID: KEY_USAGE,
		critical: true,
		extnValue: new OctetString({ valueHex: value.toBER() }).valueBlock.valueHexView.slice().buffer
	});
}
