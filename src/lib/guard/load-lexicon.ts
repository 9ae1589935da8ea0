/** What the guard knows of words and names. Nothing to load as long as the lists are part of the program. */
export type Lexicon = null;

/** Fetches the lexicon, once for each guard that starts. */
export const loadLexicon = (): Promise<Lexicon> => Promise.resolve(null);
