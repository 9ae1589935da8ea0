import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Which stored thing is sealed: bound into the seal, so that a row can not be moved to another place. */
export interface SealedPlace {
	readonly situationId: string;
	readonly generation: number;
	readonly seq: number;
	/** u: updates; s: snapshot. */
	readonly kind: 'u' | 's';
}

/** Random bytes, or a counter: never the same twice under one key. */
type MakeIv = (length: number) => Uint8Array;

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

const associated = (place: SealedPlace): Buffer =>
	Buffer.from(`${place.situationId}|${place.generation}|${place.seq}|${place.kind}`);

/** Seals bytes with AES-256-GCM: iv (12) ‖ ciphertext ‖ tag (16), bound to their place ([RT-8], §3.7). */
export function sealBytes(
	key: Uint8Array,
	place: SealedPlace,
	plain: Uint8Array,
	makeIv: MakeIv
): Uint8Array {
	const iv = makeIv(ivLength);
	const cipher = createCipheriv(algorithm, key, iv);
	cipher.setAAD(associated(place));
	return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens sealed bytes; throws when the key, the place or a single bit is wrong. */
export function openBytes(key: Uint8Array, place: SealedPlace, sealed: Uint8Array): Uint8Array {
	if (sealed.length < ivLength + tagLength) throw new Error('sealed bytes are too short');
	const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, ivLength));
	decipher.setAAD(associated(place));
	decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
	const plain = decipher.update(sealed.subarray(ivLength, sealed.length - tagLength));
	return Buffer.concat([plain, decipher.final()]);
}
