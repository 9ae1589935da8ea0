import { timingSafeEqual } from 'node:crypto';
import { createDerivedLinks } from './derived-links.ts';

/** Whose presence a link confirms. */
interface PresencePlace {
	readonly intervisionId: string;
	readonly personId: string;
}

/**
 * [EMA-11] The links by which a presence is confirmed afterwards, and nothing else is done: derived from a key, never
 * stored. What they say of themselves is believed only once the key agrees.
 */
export function createPresenceLinks(secrets: readonly Uint8Array[]) {
	const links = createDerivedLinks(secrets, 'intervisio presence link');
	return {
		token: ({ intervisionId, personId }: PresencePlace) =>
			`${intervisionId}.${personId}.${links.token(intervisionId, personId)}`,
		/** Null when we never made it. */
		read(token: string): PresencePlace | null {
			const [intervisionId = '', personId = '', proof = ''] = token.split('.');
			const given = Buffer.from(proof);
			const ours = links.tokens(intervisionId, personId).map((one) => Buffer.from(one));
			const made = ours.some((one) => one.length === given.length && timingSafeEqual(one, given));
			return made ? { intervisionId, personId } : null;
		}
	};
}

export type PresenceLinks = ReturnType<typeof createPresenceLinks>;
