export type Shape = 'initial' | 'title' | 'upper' | 'lower' | 'code';

/** How a token touches the next one; `break` means another phrase begins. */
export type Link = 'space' | 'dot' | 'elision' | 'break';

/** A word of the folded text; `start`/`end` are offsets in `plain`. */
export type Token = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly folded: string;
	readonly shape: Shape;
	/** Bits of `Kind`. */
	readonly kinds: number;
	readonly link: Link;
	/** A comma stands right after it. */
	readonly comma: boolean;
	/** A sentence, a line or an item of a list begins here, so that a capital proves little. */
	readonly opens: boolean;
	/** The line is written in capitals, so capitals prove nothing. */
	readonly shouted: boolean;
};

// Most words are plain: the Unicode classes below cost far more.
const lower = /^[a-z]+$/;
const title = /^[A-Z][a-z]+$/;
const number = /\p{N}/u;
const capital = /^\p{Lu}/u;
const letterPair = /^\p{L}-\p{L}$/u;
const small = /\p{Ll}/u;

/** The shape of a word by its letters alone. */
export function shapeOf(text: string): Shape {
	if (lower.test(text)) return 'lower';
	if (title.test(text)) return 'title';
	if (number.test(text)) return 'code';
	if (!capital.test(text)) return 'lower';
	if (text.length === 1 || letterPair.test(text)) return 'initial';
	return small.test(text) ? 'title' : 'upper';
}

const blanks = /^[ \t]*$/;
const dot = /^\.[ \t]*-?$/;
const elision = /^'[ \t]?$/;

/** How what stands between two words links them. */
export function linkOf(gap: string): Link {
	if (gap === ' ' || blanks.test(gap)) return 'space';
	if (gap.length > 8) return 'break';
	if (dot.test(gap)) return 'dot';
	return elision.test(gap) ? 'elision' : 'break';
}

// A comma or a hyphen inside a sentence opens nothing; a quote, a bracket, a colon may.
const opening = /[.!?:;\n\u2022*"«([>]|(?:^|\s)-\s/;

/** Whether what stands before a word opens a sentence, a line, an item. */
export function opensAfter(gap: string): boolean {
	return gap !== ' ' && opening.test(gap);
}

const enoughWords = 4;
const mostCapitals = 0.6;

/** Whether a line is written in capitals: its words are, for the most part. */
export function isShouted(line: readonly Token[]): boolean {
	let words = 0;
	let capitals = 0;
	for (const { text, shape } of line) {
		if (text.length < 2 || shape === 'code') continue;
		words += 1;
		if (shape === 'upper') capitals += 1;
	}
	return words >= enoughWords && capitals / words >= mostCapitals;
}
