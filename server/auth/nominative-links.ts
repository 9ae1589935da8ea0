import { createDerivedLinks } from './derived-links.ts';

/** To whom a link belongs, and the random seed that makes this one different from the last. */
interface LinkPlace {
	readonly intervisionId: string;
	readonly personId: string;
	readonly seed: string;
}

/** [INV-6] The links by which invited people come: a reminder carries the link of the invitation instead of killing it. */
export function createNominativeLinks(secrets: readonly Uint8Array[]) {
	const links = createDerivedLinks(secrets, 'intervisio nominative link');
	return {
		token: ({ intervisionId, personId, seed }: LinkPlace) =>
			links.token(intervisionId, personId, seed),
		tokens: ({ intervisionId, personId, seed }: LinkPlace) =>
			links.tokens(intervisionId, personId, seed)
	};
}

export type NominativeLinks = ReturnType<typeof createNominativeLinks>;
