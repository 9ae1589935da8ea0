import { createDerivedLinks } from './derived-links.ts';

/** A pôle, and the random seed of its link of today. */
interface PolePlace {
	readonly poleId: string;
	readonly seed: string;
}

/** [DEM-15] The links by which demandes come to a pôle: shown and printed again, never stored. */
export function createPoleLinks(secrets: readonly Uint8Array[]) {
	const links = createDerivedLinks(secrets, 'intervisio demande link');
	return {
		token: ({ poleId, seed }: PolePlace) => links.token(poleId, seed),
		tokens: ({ poleId, seed }: PolePlace) => links.tokens(poleId, seed)
	};
}

export type PoleLinks = ReturnType<typeof createPoleLinks>;
