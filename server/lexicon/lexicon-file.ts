import { fileURLToPath } from 'node:url';

/** Where the lexicon stands: a module of the domain, so that browser, server and commands read the very same one. */
export const lexiconFile = fileURLToPath(
	new URL('../../src/domain/guard/lexicon/encoded-lexicon.ts', import.meta.url)
);
