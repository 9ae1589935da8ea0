import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitBlocks } from './split-blocks.ts';

const cut = (text: string) => splitBlocks(text).map((block) => block.text);
const piece = fc.constantFrom(
	...'Jade|dort|refuse.|M.|Dr|Carlier.|, puis| et | |\n|\n\n|\r\n|!|…|Elle|mais il|qui|\u00a0|😀|e\u0301|x'.split(
		'|'
	)
);
const prose = fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 500 }));

it('[GAR-18] the blocks put end to end are the text: only blanks between two sentences are left out', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			let last = 0;
			for (const block of splitBlocks(text)) {
				expect(text.slice(last, block.start)).toMatch(/^ *$/);
				expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
				last = block.start + block.text.length;
			}
			expect(text.slice(last)).toMatch(/^ *$/);
		}),
		{ numRuns: 500 }
	);
});

it('no block is empty', () => {
	fc.assert(fc.property(anyText, (text) => !cut(text).includes('')));
});

it.each([
	['Elle dort. Il boit.', ['Elle dort. Il boit.']],
	['Elle refuse. Il boit.', ['Elle refuse.', 'Il boit.']],
	['Vu Dr. Carlier', ['Vu Dr. Carlier']],
	['Vu M. Carlier', ['Vu M. Carlier']],
	['Inès Delatt. Vient', ['Inès Delatt.', 'Vient']],
	['un\ndeux', ['un\n', 'deux']]
])('[GAR-18] cuts « %s »', (text, blocks) => {
	expect(cut(text)).toEqual(blocks);
});

it('[GAR-18] a sentence without end is cut at a breath, never between two capitals', () => {
	const text = 'Jade Carlier et Karim Benali, puis Inès Xyzzyk '.repeat(40);
	const blocks = cut(text);
	expect(blocks.length).toBeGreaterThan(3);
	expect(blocks.join('')).toBe(text);
	for (const block of blocks) expect(block).not.toMatch(/(?:Jade|Karim|Inès)\s*$/);
});
