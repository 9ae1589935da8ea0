import { createHmac } from 'node:crypto';
import { subkeyOf } from '#server/keys/subkey.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** To whom a link belongs, and the random seed that makes this one different from the last. */
export interface LinkPlace {
	readonly intervisionId: string;
	readonly personId: string;
	readonly seed: string;
}

/**
 * [INV-6] Nominative links are derived, not stored: from a random seed in the database and a key that is never there.
 * So a reminder can carry the link of the invitation instead of killing it, and a dump still opens nothing. Another seed
 * is another link. The former DRAFT_KEY is tried for links that it made.
 */
export function createNominativeLinks(secrets: readonly Uint8Array[]) {
	const keys = secrets.map((secret) => subkeyOf(secret, 'intervisio nominative link'));
	const derive = (key: Buffer, { intervisionId, personId, seed }: LinkPlace): string =>
		Array.from(
			createHmac('sha256', key).update([intervisionId, personId, seed].join('|')).digest(),
			(byte) => alphabet[byte & 31]
		).join('');
	return {
		/** The token of this link; the same each time. 160 bits, in the letters of the others. */
		token(place: LinkPlace): string {
			const [current] = keys;
			if (!current) throw new Error('no key');
			return derive(current, place);
		},
		/** Every token that this link may have, the current key's first. */
		tokens: (place: LinkPlace): readonly string[] => keys.map((key) => derive(key, place))
	};
}

export type NominativeLinks = ReturnType<typeof createNominativeLinks>;
