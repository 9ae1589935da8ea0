import { createHash, randomBytes } from 'node:crypto';
import { Integer, Null, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs';
import { checkTimestamp } from './check-timestamp.ts';

/** An authority that timestamps (RFC 3161, over HTTP). */
export type TimestampAuthority = {
	readonly url: string;
	/** PEM: its certificate, or those from which it descends. */
	readonly certificatePem: string;
};

/** Why an authority's answer was not taken. No byte of it is told. */
export class TimestampRefused extends Error {
	override readonly name = 'TimestampRefused';
	readonly kind: string;
	constructor(kind: string) {
		super(`the timestamp authority gave nothing that holds: ${kind}`);
		this.kind = kind;
	}
}

const SHA_256 = '2.16.840.1.101.3.4.2.1';
/** A token with a long chain of certificates is some eight kilobytes. */
const MAX_BYTES = 64 * 1024;
/** PKIStatus granted, and granted with modifications. */
const GRANTED = [0, 1];

/**
 * Asks an authority for a token over these bytes; only their hash leaves. Gives the token (DER) once its imprint,
 * nonce and certificate were verified; throws otherwise, or when nothing came in time.
 */
export async function requestTimestamp(
	authority: TimestampAuthority,
	bytes: Uint8Array,
	limitMs: number
): Promise<Uint8Array<ArrayBuffer>> {
	const nonce = makeNonce();
	const response = await fetch(authority.url, {
		method: 'POST',
		headers: {
			'content-type': 'application/timestamp-query',
			accept: 'application/timestamp-reply'
		},
		body: writeRequest(bytes, nonce),
		redirect: 'error',
		signal: AbortSignal.timeout(limitMs)
	});
	if (!response.ok) throw new TimestampRefused(`http-${response.status}`);
	const token = readResponse(await readBounded(response));
	const check = checkTimestamp(token, bytes, [authority.certificatePem]);
	if (check.problems[0]) throw new TimestampRefused(check.problems[0]);
	if (check.nonce !== Buffer.from(nonce).toString('hex')) throw new TimestampRefused('nonce');
	return token;
}

/** Eight bytes that DER writes as they are: a positive number that begins with no zero. */
function makeNonce(): Uint8Array<ArrayBuffer> {
	const nonce = new Uint8Array(randomBytes(8));
	nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
	return nonce;
}

function writeRequest(bytes: Uint8Array, nonce: Uint8Array<ArrayBuffer>): ArrayBuffer {
	const hashed = new Uint8Array(createHash('sha256').update(bytes).digest());
	const request = new TimeStampReq({
		version: 1,
		messageImprint: new MessageImprint({
			hashAlgorithm: new AlgorithmIdentifier({
				algorithmId: SHA_256,
				algorithmParams: new Null()
			}),
			hashedMessage: new OctetString({ valueHex: hashed.buffer })
		}),
		nonce: new Integer({ valueHex: nonce.buffer }),
		certReq: true
	});
	return request.toSchema().toBER();
}

function readResponse(der: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const { status, timeStampToken } = parseResponse(der);
	if (!GRANTED.includes(status.status)) throw new TimestampRefused(`status-${status.status}`);
	if (!timeStampToken) throw new TimestampRefused('no-token');
	return new Uint8Array(timeStampToken.toSchema().toBER());
}

function parseResponse(der: Uint8Array<ArrayBuffer>): TimeStampResp {
	try {
		return TimeStampResp.fromBER(der);
	} catch {
		throw new TimestampRefused('unreadable');
	}
}

async function readBounded(response: Response): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array[] = [];
	let size = 0;
	const reader = response.body?.getReader();
	for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
		size += part.value.length;
		if (size > MAX_BYTES) throw new TimestampRefused('too-large');
		parts.push(part.value);
	}
	return new Uint8Array(Buffer.concat(parts));
}
