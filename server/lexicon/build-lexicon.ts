import { createHash } from 'node:crypto';
import { chooseLists } from './choose-lists.ts';
import { encodeLexicon } from './encode-lexicon.ts';
import { readSources } from './read-sources.ts';

const head = `// Made by \`npm run guard:lexicon\` from pinned development dependencies; sources and licences in NOTICE.md beside.
// Six sections: lists of endings, words, family names, first names, towns, rare homonyms. See decode-lexicon.ts.
`;

const markLength = 8;

/** The module that holds the lexicon, as written to the disk; the same sources give the same bytes. */
export async function buildLexicon(): Promise<string> {
	const text = encodeLexicon(chooseLists(await readSources()));
	const mark = createHash('sha256').update(text).digest('hex').slice(0, markLength);
	return `${head}export const lexiconMark = '${mark}';\nexport const encodedLexicon = \`${text}\`;\n`;
}
