import { hkdfSync, randomBytes } from 'node:crypto';
import { seal, unseal } from '#server/keys/aead.ts';

/** What is sealed, so that nothing sealed for one use opens for another. */
type SealUse = 'depart' | 'attente' | 'jeton' | 'fin';

/** Seals what leaves for a browser or a row under a key of its own ([PSC-11]). `bound`: what it must stay with. */
export interface PscSeal {
	close(use: SealUse, bound: string, value: unknown): Buffer;
	/** What was sealed; null when it is damaged, foreign, of another use or bound elsewhere. */
	open(use: SealUse, bound: string, sealed: Uint8Array): unknown;
}

/** Derives the key from DRAFT_KEY under its own label: whoever knows one knows nothing of the other. */
export function createPscSeal(secret: Uint8Array): PscSeal {
	const key = new Uint8Array(hkdfSync('sha256', secret, '', 'intervisio pro sante connect', 32));
	return {
		close: (use, bound, value) =>
			seal(key, `${use}|${bound}`, Buffer.from(JSON.stringify(value)), (size) => randomBytes(size)),
		open(use, bound, sealed) {
			try {
				return JSON.parse(unseal(key, `${use}|${bound}`, sealed).toString()) as unknown;
			} catch {
				return null;
			}
		}
	};
}
