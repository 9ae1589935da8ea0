import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

interface Key {
	readonly id: Buffer;
	readonly privateKey: KeyObject;
	counter: number;
}

interface Asked {
	readonly challenge: string;
}

/** What a test bends: what an attacker would. */
interface Bent {
	readonly origin?: string;
	readonly rpId?: string;
	/** The person was not verified by the device. */
	readonly unverified?: boolean;
}

const present = 0x01;
const verified = 0x04;
const withKey = 0x40;

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();
const base64url = (data: Uint8Array) => Buffer.from(data).toString('base64url');

/** A passkey in software: ES256, real CBOR, real signatures (WebAuthn level 3 §6.1, §8.7). */
export function createSoftwareAuthenticator(origin: string) {
	let key: Key | null = null;

	const clientData = (type: string, { challenge }: Asked, { origin: from = origin }: Bent) =>
		Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));

	function authData(flags: number, counter: number, { rpId, unverified }: Bent): Buffer {
		const head = Buffer.alloc(5);
		head.writeUInt8(flags | present | (unverified ? 0 : verified), 0);
		head.writeUInt32BE(counter, 1);
		return Buffer.concat([sha256(rpId ?? new URL(origin).hostname), head]);
	}

	return {
		/** Makes a key, and the answer that registers it. */
		create(asked: Asked, bent: Bent = {}) {
			const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
			key = { id: randomBytes(32), privateKey: pair.privateKey, counter: 0 };
			const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' });
			const cose = new Map<number, number | Uint8Array<ArrayBuffer>>([
				...([
					[1, 2],
					[3, -7],
					[-1, 1]
				] as const),
				[-2, new Uint8Array(Buffer.from(x, 'base64url'))],
				[-3, new Uint8Array(Buffer.from(y, 'base64url'))]
			]);
			const length = Buffer.alloc(2);
			length.writeUInt16BE(key.id.length);
			const data = Buffer.concat([
				...[authData(withKey, 0, bent), Buffer.alloc(16), length, key.id],
				isoCBOR.encode(cose)
			]);
			const attestation = new Map<string, string | Map<string, string> | Uint8Array<ArrayBuffer>>();
			attestation
				.set('fmt', 'none')
				.set('attStmt', new Map())
				.set('authData', new Uint8Array(data));
			return {
				...{ id: base64url(key.id), rawId: base64url(key.id), type: 'public-key' as const },
				clientExtensionResults: {},
				response: {
					clientDataJSON: base64url(clientData('webauthn.create', asked, bent)),
					attestationObject: base64url(isoCBOR.encode(attestation)),
					transports: ['internal']
				}
			};
		},
		/** Signs in with that key. */
		get(asked: Asked, bent: Bent & { readonly counter?: number } = {}) {
			if (!key) throw new Error('no key was made');
			key.counter = bent.counter ?? key.counter + 1;
			const data = authData(0, key.counter, bent);
			const client = clientData('webauthn.get', asked, bent);
			const signature = sign('sha256', Buffer.concat([data, sha256(client)]), key.privateKey);
			return {
				...{ id: base64url(key.id), rawId: base64url(key.id), type: 'public-key' as const },
				clientExtensionResults: {},
				response: {
					clientDataJSON: base64url(client),
					authenticatorData: base64url(data),
					signature: base64url(signature)
				}
			};
		}
	};
}
