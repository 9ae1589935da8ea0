import { decodeLexicon } from './decode-lexicon.ts';
import { encodedLexicon } from './encoded-lexicon.ts';

/** The one lexicon of the browser, the server and the commands, read once when the guard is first needed. */
export const lexicon = decodeLexicon(encodedLexicon);
