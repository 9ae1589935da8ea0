import { createHash, createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** The few words of STUN and TURN (RFC 8489, RFC 8656) with which a relay is asked what it would do. */
export const methods = { allocate: 0x003, refresh: 0x004, createPermission: 0x008 } as const;
export const attributes = {
	username: 0x0006,
	integrity: 0x0008,
	error: 0x0009,
	lifetime: 0x000d,
	peer: 0x0012,
	realm: 0x0014,
	nonce: 0x0015,
	transport: 0x0019
} as const;

export type Attribute = readonly [type: number, value: Buffer];

export interface StunAnswer {
	readonly ok: boolean;
	/** 401, 403, 438…; null when it agreed. */
	readonly code: number | null;
	readonly transaction: string;
	readonly attributes: ReadonlyMap<number, Buffer>;
}

/** What proves who asks: LiveKit's username and password, with what the relay asked to be repeated. */
export interface Proof {
	readonly username: string;
	readonly credential: string;
	readonly realm: Buffer;
	readonly nonce: Buffer;
}

const COOKIE = 0x2112a442;
const HEADER = 20;
const INTEGRITY = 24;

/** Writes a request, signed when there is a proof. */
export function writeRequest(
	method: number,
	given: readonly Attribute[],
	proof: Proof | null
): { readonly bytes: Buffer; readonly transaction: string } {
	const transaction = randomBytes(12);
	const all: readonly Attribute[] =
		proof === null
			? given
			: [
					...given,
					[attributes.username, Buffer.from(proof.username)],
					[attributes.realm, proof.realm],
					[attributes.nonce, proof.nonce]
				];
	const body = Buffer.concat(all.map(writeAttribute));
	const header = Buffer.alloc(HEADER);
	header.writeUInt16BE(method, 0);
	// The signature covers a length that counts the signature itself.
	header.writeUInt16BE(body.length + (proof === null ? 0 : INTEGRITY), 2);
	header.writeUInt32BE(COOKIE, 4);
	transaction.copy(header, 8);
	const message = Buffer.concat([header, body]);
	return {
		bytes: proof === null ? message : Buffer.concat([message, sign(message, proof)]),
		transaction: transaction.toString('hex')
	};
}

function sign(message: Buffer, { username, realm, credential }: Proof): Buffer {
	// MD5 and SHA-1 are what the protocol asks for: no choice of ours.
	const key = createHash('md5').update(`${username}:${realm.toString()}:${credential}`).digest();
	const signature = createHmac('sha1', key).update(message).digest();
	return writeAttribute([attributes.integrity, signature]);
}

function writeAttribute([type, value]: Attribute): Buffer {
	const head = Buffer.alloc(4);
	head.writeUInt16BE(type, 0);
	head.writeUInt16BE(value.length, 2);
	return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
}

/** How long a whole message is, from its first bytes; null while they are not all there. */
export function lengthOf(bytes: Buffer): number | null {
	return bytes.length < HEADER ? null : HEADER + bytes.readUInt16BE(2);
}

/** Reads an answer; null for what is none. */
export function readAnswer(bytes: Buffer): StunAnswer | null {
	const length = lengthOf(bytes);
	if (length === null || bytes.length < length || bytes.readUInt32BE(4) !== COOKIE) return null;
	const kind = bytes.readUInt16BE(0) & 0x0110;
	if (kind !== 0x0100 && kind !== 0x0110) return null;
	const found = new Map<number, Buffer>();
	for (let at = HEADER; at + 4 <= length;) {
		const size = bytes.readUInt16BE(at + 2);
		found.set(bytes.readUInt16BE(at), bytes.subarray(at + 4, at + 4 + size));
		at += 4 + size + ((4 - (size % 4)) % 4);
	}
	const error = found.get(attributes.error);
	return {
		ok: kind === 0x0100,
		code: error && error.length >= 4 ? (error[2] ?? 0) * 100 + (error[3] ?? 0) : null,
		transaction: bytes.subarray(8, HEADER).toString('hex'),
		attributes: found
	};
}

/** UDP between the relay and whom it leads to. */
export const overUdp: Attribute = [attributes.transport, Buffer.from([17, 0, 0, 0])];

export function lifetime(seconds: number): Attribute {
	const value = Buffer.alloc(4);
	value.writeUInt32BE(seconds);
	return [attributes.lifetime, value];
}

/** An IPv4 address, as the protocol hides it from middle boxes that would rewrite it. */
export function peer(address: string, port = 9): Attribute {
	if (isIPv6(address)) throw new Error('IPv4 only');
	const value = Buffer.alloc(8);
	value.writeUInt8(1, 1);
	value.writeUInt16BE(port ^ (COOKIE >>> 16), 2);
	const number = Buffer.from(address.split('.').map(Number)).readUInt32BE(0);
	value.writeUInt32BE((number ^ COOKIE) >>> 0, 4);
	return [attributes.peer, value];
}
