import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { seal, unseal } from './aead.ts';

/** A sealed secret, with the mark of the key that sealed it. */
interface SealedSecret {
	readonly sealed: Uint8Array;
	readonly keyMark: string;
}

/** Seals small secrets for the database; the key comes from DRAFT_KEY, which the database never holds. */
export interface SecretBox {
	/** The mark of today's key: what carries another one is to be sealed again. */
	readonly mark: string;
	/** `owner` is bound into the seal: a row moved to another person opens nothing. */
	seal(owner: string, secret: Uint8Array): SealedSecret;
	/** Throws when no key that we hold sealed this for this owner. */
	open(owner: string, secret: SealedSecret): Buffer;
}

/** `purpose` keeps the subkeys of different uses apart. `previous`: opens what the former DRAFT_KEY sealed. */
export function createSecretBox(
	{ current, previous }: { readonly current: Uint8Array; readonly previous: Uint8Array | null },
	purpose: string
): SecretBox {
	const keyOf = (secret: Uint8Array) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
	const markOf = (key: Uint8Array) => createHash('sha256').update(key).digest('hex').slice(0, 16);
	const now = keyOf(current);
	const mark = markOf(now);
	const keys = new Map([[mark, now]]);
	if (previous) keys.set(markOf(keyOf(previous)), keyOf(previous));
	return {
		mark,
		seal: (owner, secret) => ({ sealed: seal(now, owner, secret, randomBytes), keyMark: mark }),
		open(owner, { sealed, keyMark }) {
			const key = keys.get(keyMark);
			if (!key) throw new Error('a secret was sealed under a key that is not given');
			return unseal(key, owner, sealed);
		}
	};
}
