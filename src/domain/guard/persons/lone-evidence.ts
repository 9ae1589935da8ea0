import type { Evidence } from '../finding.ts';
import type { TextView } from '../text-view.ts';
import type { Token } from '../token.ts';
import { Kind } from '../token-kind.ts';
import { worthAfter, worthBefore, worthBeside } from './lone-neighbours.ts';
import { wordWorth, worthAtHome } from './lone-worth.ts';
import { isCapital, isInitial, isKind, isListedFamily, isUnknown } from './name-likeness.ts';

/** How much a lone word looks like a name, between 0 and 1; guard.md §4.2, weights tuned on the development corpus. */
export interface Suspicion {
	readonly score: number;
	readonly why: readonly Evidence[];
}

const nothing: Suspicion = { score: 0, why: [] };
/** « van der meersch », « Le Berre »: little words that belong to the name. */
const particleAdds = 0.35;
const lowerOpeningAdds = 0.25;
const longEnough = 6;
/** Letters that French words hardly have: « Wauquiez », « Debuyck », « Nowicki ». */
const foreign = /[kw]|cq|[cs]z|ij|aert|uy|^vand|^vann|oux$|dj|kh|ngu|^[mn][bdgjkz]/;
const foreignAdds = 0.22;

/** « Hadj D. »: a first name that no list knows, as the Charte asks. */
function isFirstOfPseudonym(view: TextView, last: number, head: Token): boolean {
	const next = view.tokens[last + 1];
	const initial = isInitial(next) && next.link !== 'elision' && !next.shouted;
	return isUnknown(head) && view.tokens[last]?.link === 'space' && initial;
}

function worthOfLetters(first: number, last: number, head: Token, acts: boolean): number {
	const lower = !isCapital(head);
	const name = lower || (isListedFamily(head) && !isKind(head, Kind.word));
	const particle = first < last && name ? particleAdds : 0;
	const opening = lower && head.opens && head.folded.length >= longEnough && acts;
	const exotic = isUnknown(head) && foreign.test(head.folded);
	return particle + (opening ? lowerOpeningAdds : 0) + (exotic ? foreignAdds : 0);
}

/** Weighs the name that stands alone in tokens `first`…`last`, `head` being its word. */
export function weighLone(view: TextView, first: number, last: number, head: Token): Suspicion {
	if (isFirstOfPseudonym(view, last, head)) return nothing;
	const base = wordWorth(head) || worthAtHome(view.tokens[first - 1], head);
	if (base === 0) return nothing;
	const after = worthAfter(view, last);
	const context =
		after +
		worthOfLetters(first, last, head, after > 0) +
		worthBefore(view, first, head) +
		worthBeside(view, first, last);
	const why: Evidence[] = [isListedFamily(head) ? 'listed-family-name' : 'unknown-word'];
	if (isCapital(head)) why.push('capitalised');
	if (context > 0) why.push('context');
	return { score: Math.min(1, Math.round((base + context) * 100) / 100), why };
}
