import { createCipheriv, createDecipheriv } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** What sealing adds to the bytes that are sealed. */
export const sealOverhead = ivLength + tagLength;

/**
 * Seals bytes with AES-256-GCM: iv (12) ‖ ciphertext ‖ tag (16). `associated` is bound into the seal without being in it.
 * `makeIv` gives random bytes, or a counter: never the same twice under one key.
 */
export function seal(
	key: Uint8Array,
	associated: string,
	plain: Uint8Array,
	makeIv: (length: number) => Uint8Array
): Buffer {
	const iv = makeIv(ivLength);
	const cipher = createCipheriv(algorithm, key, iv);
	cipher.setAAD(Buffer.from(associated));
	return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what seal sealed; throws when the key, what was associated or a single bit is wrong. */
export function unseal(key: Uint8Array, associated: string, sealed: Uint8Array): Buffer {
	if (sealed.length < sealOverhead) throw new Error('sealed bytes are too short');
	const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, ivLength));
	decipher.setAAD(Buffer.from(associated));
	decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
	const plain = decipher.update(sealed.subarray(ivLength, sealed.length - tagLength));
	return Buffer.concat([plain, decipher.final()]);
}
