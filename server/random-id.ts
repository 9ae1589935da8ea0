import { randomBytes } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Makes an opaque id: 20 letters and digits, 100 random bits; fits `[a-z0-9]{8,40}` of the protocols. */
export function randomId(): string {
	return Array.from(randomBytes(20), (byte) => alphabet[byte & 31]).join('');
}

/** Makes a secret for a link: 160 random bits, in the same letters. */
export function randomToken(): string {
	return Array.from(randomBytes(32), (byte) => alphabet[byte & 31]).join('');
}

/** Makes the random half of a dossier's code, without letters that are misread (« PER-7KQ4 »). */
export function randomDossierCode(poleCode: string): string {
	const readable = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
	const four = Array.from(randomBytes(4), (byte) => readable[byte & 31]).join('');
	return /\d/.test(four) ? `${poleCode}-${four}` : randomDossierCode(poleCode);
}
