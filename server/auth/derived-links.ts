import { createHmac } from 'node:crypto';
import { subkeyOf } from '#server/keys/subkey.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Links that are derived, not stored: from a random seed in the database and a key that is never there. So a link can be
 * said again instead of being replaced, and a dump still opens nothing. Another seed is another link; another label,
 * another kind of link. The former DRAFT_KEY is tried for links that it made.
 */
export function createDerivedLinks(secrets: readonly Uint8Array[], label: string) {
	const keys = secrets.map((secret) => subkeyOf(secret, label));
	const derive = (key: Buffer, parts: readonly string[]): string =>
		Array.from(
			createHmac('sha256', key).update(parts.join('|')).digest(),
			(byte) => alphabet[byte & 31]
		).join('');
	return {
		/** The token of this link; the same each time. 160 bits, in the letters of the others. */
		token(...parts: readonly string[]): string {
			const [current] = keys;
			if (!current) throw new Error('no key');
			return derive(current, parts);
		},
		/** Every token that this link may have, the current key's first. */
		tokens: (...parts: readonly string[]): readonly string[] =>
			keys.map((key) => derive(key, parts))
	};
}
