import { hkdfSync } from 'node:crypto';

/** Derives a key of its own for each use of DRAFT_KEY, so that none opens what another sealed. */
export function subkeyOf(secret: Uint8Array, label: string, length = 32): Buffer {
	return Buffer.from(hkdfSync('sha256', secret, '', label, length));
}
