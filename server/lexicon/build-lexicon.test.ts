import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildLexicon } from './build-lexicon.ts';
import { lexiconFile } from './lexicon-file.ts';

const committed = await readFile(lexiconFile, 'utf8');
const kilobyte = 1_000;
const room = 120 * kilobyte;

it('the committed lexicon is, to the letter, what its sources give', async () => {
	const built = await buildLexicon();
	expect(built.length).toBe(committed.length);
	expect(built === committed).toBe(true);
}, 60_000);

it('the lexicon travels in 120 kB', () => {
	expect(brotliCompressSync(committed).length).toBeLessThanOrEqual(room);
});
