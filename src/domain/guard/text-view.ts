import { foldText, type FoldedText } from './fold-text.ts';
import { findNameless } from './nameless-tokens.ts';
import { Kind, kindsOf } from './token-kind.ts';

type Shape = 'initial' | 'title' | 'upper' | 'lower' | 'code';

/** How a token touches the next one; `break` means another phrase begins. */
type Link = 'space' | 'dot' | 'elision' | 'break';

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

export type TextView = FoldedText & {
	readonly tokens: readonly Token[];
	/** Indexes of the tokens that belong to the name of a thing. */
	readonly nameless: ReadonlySet<number>;
};

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const gluedCivility = /^(?:Mr|Mme|Mlle|Dr|M)(?=[A-Z][a-z]{2})/;
const gluedCapitals = /^(?:MME|MLLE|MR|DR)(?=[A-Z]{3,}$)/;
const gluedNames = /^[A-Z][a-z]{2,}(?=[A-Z][a-z]{2,})/;

// A comma or a hyphen inside a sentence opens nothing; a quote, a bracket, a colon may.
const opening = /[.!?:;\n\u2022*"«(\[>]|(?:^|\s)-\s/u;

type Piece = { start: number; end: number };

/** « PatriceTernisien »: the space was forgotten. */
function firstOfGlued(word: string): RegExpExecArray | null {
	const shouted = gluedCapitals.exec(word);
	if (shouted !== null && kindsOf(word.slice(shouted[0].length).toLowerCase()) & Kind.family)
		return shouted;
	const glued = gluedNames.exec(word);
	return glued !== null && kindsOf(glued[0].toLowerCase()) & Kind.firstName ? glued : null;
}

function cutWords(plain: string): Piece[] {
	const pieces: Piece[] = [];
	for (const match of plain.matchAll(word)) {
		const end = match.index + match[0].length;
		const glued = gluedCivility.exec(match[0]) ?? firstOfGlued(match[0]);
		const middle = glued === null ? undefined : match.index + glued[0].length;
		if (middle !== undefined) pieces.push({ start: match.index, end: middle });
		pieces.push({ start: middle ?? match.index, end });
	}
	return pieces;
}

function shapeOf(text: string): Shape {
	// Most words are plain lower case: the Unicode classes below cost far more.
	if (/^[a-z]+$/.test(text)) return 'lower';
	if (/^[A-Z][a-z]+$/.test(text)) return 'title';
	if (/\p{N}/u.test(text)) return 'code';
	if (!/^\p{Lu}/u.test(text)) return 'lower';
	if (text.length === 1 || /^\p{L}-\p{L}$/u.test(text)) return 'initial';
	return /\p{Ll}/u.test(text) ? 'title' : 'upper';
}

function linkOf(gap: string): Link {
	if (gap === ' ') return 'space';
	if (gap.length > 8) return /^[ \t]+$/.test(gap) ? 'space' : 'break';
	if (/^[ \t]*$/.test(gap)) return 'space';
	if (/^\.[ \t]*-?$/.test(gap)) return 'dot';
	return /^'[ \t]?$/.test(gap) ? 'elision' : 'break';
}

function isShouted(line: readonly Token[]): boolean {
	const words = line.filter((token) => token.text.length > 1 && token.shape !== 'code');
	const capitals = words.filter((token) => token.shape === 'upper').length;
	return words.length >= 4 && capitals / words.length >= 0.6;
}

function markShouting(plain: string, tokens: readonly Token[]): Token[] {
	const marked: Token[] = [];
	let line: Token[] = [];
	const close = () => {
		const shouted = isShouted(line);
		for (const token of line) marked.push(shouted ? { ...token, shouted } : token);
		line = [];
	};
	for (const token of tokens) {
		line.push(token);
		if (token.link === 'break' && plain.startsWith('\n', token.end)) close();
	}
	close();
	return marked;
}

/**
 * Reads a text once: folded form, map to the source, words, what the lists know of them and how they follow each
 * other. `structures` are names of partner structures, which are nobody's.
 */
export function viewText(source: string, structures: readonly string[] = []): TextView {
	const folded = foldText(source);
	const pieces = cutWords(folded.plain);
	const read = pieces.map((piece, index): Token => {
		const text = folded.plain.slice(piece.start, piece.end);
		const next = pieces[index + 1];
		const link = next === undefined ? 'break' : linkOf(folded.plain.slice(piece.end, next.start));
		const lower = text.toLowerCase();
		const before = pieces[index - 1];
		return {
			...piece,
			text,
			folded: lower,
			shape: shapeOf(text),
			kinds: kindsOf(lower),
			link,
			comma: folded.plain.startsWith(', ', piece.end),
			opens: before === undefined || opening.test(folded.plain.slice(before.end, piece.start)),
			shouted: false
		};
	});
	const tokens = markShouting(folded.plain, read);
	return { ...folded, tokens, nameless: findNameless(tokens, structures) };
}

/** Bounds in the source of the span `start`–`end` of the folded text. */
export function sourceSpan(view: FoldedText, start: number, end: number): Piece {
	return { start: view.starts[start] ?? 0, end: view.ends[end - 1] ?? 0 };
}

/** What was really typed between two offsets of the folded text, in composed form. */
export function surfaceOf(view: FoldedText, start: number, end: number): string {
	const span = sourceSpan(view, start, end);
	return view.source.slice(span.start, span.end).normalize('NFC');
}
