import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { DraftKeyUnavailable, type KeyPlace } from './draft-keys.ts';

/** A key that wraps the keys of drafts. The secret that it comes from serves nothing else directly. */
export interface WrappingKey {
	/** Says which one wrapped an envelope, without telling it. */
	readonly id: Buffer;
	readonly bytes: Buffer;
}

const algorithm = 'aes-256-gcm';
const version = 1;
const idLength = 8;
const ivLength = 12;
const keyLength = 32;
const tagLength = 16;
const envelopeLength = 1 + idLength + ivLength + keyLength + tagLength;

/** Derives the wrapping key of a secret: each use of DRAFT_KEY has its own label. */
export function wrappingKeyOf(secret: Uint8Array): WrappingKey {
	const derive = (label: string, length: number) =>
		Buffer.from(hkdfSync('sha256', secret, '', label, length));
	return {
		id: derive('intervisio wrapping key name', idLength),
		bytes: derive('intervisio wrapping key', keyLength)
	};
}

const associated = ({ situationId, generation }: KeyPlace, keyId: string): Buffer =>
	Buffer.from(`${situationId}|${generation}|${keyId}`);

/** Wraps a key: version (1) ‖ name of the wrapping key (8) ‖ iv (12) ‖ wrapped (32) ‖ tag (16). */
export function wrapKey(
	{ id, bytes }: WrappingKey,
	place: KeyPlace,
	keyId: string,
	key: Uint8Array
): Buffer {
	const iv = randomBytes(ivLength);
	const cipher = createCipheriv(algorithm, bytes, iv);
	cipher.setAAD(associated(place, keyId));
	const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
	return Buffer.concat([Buffer.from([version]), id, iv, wrapped, cipher.getAuthTag()]);
}

/** Unwraps a key and says which of these keys had wrapped it; throws DraftKeyUnavailable. */
export function unwrapKey(
	candidates: readonly WrappingKey[],
	place: KeyPlace,
	keyId: string,
	envelope: Buffer
): { readonly key: Uint8Array; readonly by: WrappingKey } {
	if (envelope.length !== envelopeLength || envelope[0] !== version)
		throw new DraftKeyUnavailable('damaged');
	const by = candidates.find(({ id }) => id.equals(envelope.subarray(1, 1 + idLength)));
	if (!by) throw new DraftKeyUnavailable('foreign');
	const start = 1 + idLength;
	const decipher = createDecipheriv(
		algorithm,
		by.bytes,
		envelope.subarray(start, start + ivLength)
	);
	decipher.setAAD(associated(place, keyId));
	decipher.setAuthTag(envelope.subarray(-tagLength));
	try {
		const opened = decipher.update(envelope.subarray(start + ivLength, -tagLength));
		decipher.final();
		return { key: new Uint8Array(opened), by };
	} catch {
		throw new DraftKeyUnavailable('damaged');
	}
}
