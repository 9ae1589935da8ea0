/** A stretch of a text that is read by itself; `start` is its offset in the text. */
export interface Block {
	readonly start: number;
	readonly text: string;
}

// After a word of five letters or more a full stop ends a sentence: « Dr. », « M. », « J. », « Dub. » do not.
const sentenceEnd = /(?<=\p{L}{5}[.!?…]) +(?=\p{Lu})|(?<=\n)/u;
// A sentence that goes on and on is cut after a comma or before a little word, where no name is cut in two.
const longest = 320;
const breath = /, (?=\p{Ll})| (?=(?:et|mais|puis|donc|car|qui|que|quand|lorsque|parce) )/gu;

function cutLong(text: string, start: number): Block[] {
	const blocks: Block[] = [];
	let from = 0;
	for (const { index, 0: gap } of text.matchAll(breath)) {
		if (index - from < longest) continue;
		const cut = index + gap.length;
		blocks.push({ start: start + from, text: text.slice(from, cut) });
		from = cut;
	}
	blocks.push({ start: start + from, text: text.slice(from) });
	return blocks;
}

/**
 * Cuts a text where a finding hardly ever straddles: at line ends, at sentence ends, and in very long sentences at a
 * breath. Typing changes the block around it, and in a very long sentence perhaps those after it.
 */
export function splitBlocks(text: string): readonly Block[] {
	const blocks: Block[] = [];
	let at = 0;
	for (const piece of text.split(sentenceEnd)) {
		const start = text.indexOf(piece, at);
		at = start + piece.length;
		if (piece.length > longest) blocks.push(...cutLong(piece, start));
		else if (piece !== '') blocks.push({ start, text: piece });
	}
	return blocks;
}
