import { writeFile } from 'node:fs/promises';
import { buildLexicon } from './build-lexicon.ts';
import { lexiconFile } from './lexicon-file.ts';

await writeFile(lexiconFile, await buildLexicon());
