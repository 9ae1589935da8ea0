import { lexiconMark } from './lexicon/encoded-lexicon.ts';

/** Version of the rules, then of the lexicon; stored with every finalised fiche. */
export const guardVersion = `garde-2-${lexiconMark}`;
