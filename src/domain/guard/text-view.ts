import { cutWords, type Piece } from './cut-words.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import { findNameless } from './nameless-tokens.ts';
import { kindsOf } from './token-kind.ts';
import { isShouted, linkOf, opensAfter, shapeOf, type Token } from './token.ts';

export type TextView = FoldedText & {
	readonly tokens: readonly Token[];
	/** Indexes of the tokens that belong to the name of a thing. */
	readonly nameless: ReadonlySet<number>;
};

function readToken(plain: string, pieces: readonly Piece[], at: number): Token {
	const { start = 0, end = 0 } = pieces[at] ?? {};
	const before = pieces[at - 1];
	const next = pieces[at + 1];
	const text = plain.slice(start, end);
	const folded = text.toLowerCase();
	return {
		start,
		end,
		text,
		folded,
		shape: shapeOf(text),
		kinds: kindsOf(folded),
		link: next === undefined ? 'break' : linkOf(plain.slice(end, next.start)),
		comma: plain.startsWith(', ', end),
		opens: before === undefined || opensAfter(plain.slice(before.end, start)),
		shouted: false
	};
}

function markShouting(plain: string, tokens: Token[]): void {
	let first = 0;
	tokens.forEach((token, at) => {
		const lineEnds = token.link === 'break' && plain.startsWith('\n', token.end);
		if (!lineEnds && at < tokens.length - 1) return;
		const line = tokens.slice(first, at + 1);
		if (isShouted(line)) {
			line.forEach((one, index) => (tokens[first + index] = { ...one, shouted: true }));
		}
		first = at + 1;
	});
}

/**
 * Reads a text once: folded form, map to the source, words, what the lists know of them and how they follow each
 * other. `structures` are names of partner structures, which are nobody's.
 */
export function viewText(source: string, structures: readonly string[] = []): TextView {
	const folded = foldText(source);
	const pieces = cutWords(folded.plain);
	const tokens = pieces.map((_, at) => readToken(folded.plain, pieces, at));
	markShouting(folded.plain, tokens);
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
