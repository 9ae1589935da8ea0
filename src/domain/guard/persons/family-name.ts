import { articleParticles, particles, silentParticles } from '../lexicon/name-words.ts';
import {
	isCapital,
	isFirstName,
	isListedFamily,
	isNameOnly,
	isOrdinary,
	isSureFamily
} from './name-likeness.ts';
import type { TextView } from '../text-view.ts';
import type { Token } from '../token.ts';

/** A family name as tokens `first`…`last`; `head` is its first word after the particles. */
export type FamilyName = {
	readonly first: number;
	readonly last: number;
	readonly head: Token;
	readonly headAt: number;
	/** Token whose first letter is the initial the Charte allows. */
	readonly initialFrom: Token;
};

const maxParticles = 3;

function touches(token: Token | undefined): boolean {
	return token?.link === 'space' || token?.link === 'elision';
}

function isParticle(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
	if (!particles.has(token.folded)) return false;
	if (token.link === 'elision' || isCapital(token) || previous !== undefined) return true;
	// « mme le strat »: an article before what can only be a name.
	return !articleParticles.has(token.folded) || isNameOnly(next);
}

function skipParticles(view: TextView, first: number): number {
	let at = first;
	while (at - first < maxParticles) {
		const token = view.tokens[at];
		if (token === undefined || !touches(token)) break;
		if (!isParticle(token, at > first ? view.tokens[at - 1] : undefined, view.tokens[at + 1]))
			break;
		at += 1;
	}
	return at;
}

/** The token that gives the initial: « de la Tour » → Tour, « El Amrani » → El, « Van den Broeck » → Van. */
function initialToken(view: TextView, first: number, head: number): Token | undefined {
	let at = first;
	while (at < head && silentParticles.has(view.tokens[at]?.folded ?? '')) {
		at += 1;
		while (at < head && /^(?:la|le|les|l)$/.test(view.tokens[at]?.folded ?? '')) at += 1;
	}
	return view.tokens[at];
}

/** Grows over the rest of a name in several words: « Dos Santos Pereira », « Martin de la Tour ». */
function growRight(view: TextView, last: number): number {
	let end = last;
	for (let step = 0; step < 2; step += 1) {
		if (view.tokens[end]?.link !== 'space') break;
		const head = skipParticles(view, end + 1);
		const token = view.tokens[head];
		if (!isCapital(token) || view.nameless.has(head)) break;
		if (isOrdinary(token) && !(isListedFamily(token) && !token.shouted)) break;
		if (token.shouted && !isSureFamily(token)) break;
		if (isFirstName(token) && !isListedFamily(token)) break;
		end = head;
	}
	return end;
}

/** Reads particles then one word from token `first`; the caller decides whether it is a family name. */
export function readFamilyName(view: TextView, first: number): FamilyName | undefined {
	let headAt = skipParticles(view, first);
	let head = view.tokens[headAt];
	// « Mme Van refuse »: the particle is the whole name.
	if (headAt > first && !isCapital(head) && isCapital(view.tokens[headAt - 1])) {
		headAt -= 1;
		head = view.tokens[headAt];
	}
	if (head === undefined || head.shape === 'code') return undefined;
	const initialFrom = initialToken(view, first, headAt) ?? head;
	const last = isCapital(head) ? growRight(view, headAt) : headAt;
	return { first, last, head, headAt, initialFrom };
}

/** How many particles stand before its first word. */
export function particleCount({ headAt, first }: FamilyName): number {
	return headAt - first;
}

/** Particles alone do not make a name, nor does a lower-case article. */
export function hasParticle({ headAt, first }: FamilyName): boolean {
	return headAt > first;
}

/** The folded words of the name, without particles: what is remembered for the rest of the fiche. */
export function familyKey(family: FamilyName): string {
	return family.head.folded;
}

/** First token of the particles that stand before the name at `at`: « DE LA TOUR Jade », « Van den Broeck Luc ». */
export function particlesBefore(view: TextView, at: number): number {
	let from = at;
	while (at - from < maxParticles) {
		const before = view.tokens[from - 1];
		if (before === undefined || !touches(before) || !particles.has(before.folded)) break;
		// « chez les carlier », « de Carlier »: the little word is the sentence's; « Le Berre », « N'Guessan », the name's.
		const little = articleParticles.has(before.folded) || silentParticles.has(before.folded);
		const glued = before.link === 'elision' && isNameOnly(view.tokens[from]);
		if (little && !glued && (before.shape === 'lower' || before.shouted)) break;
		if (glued && before.shape === 'lower') break;
		// « Le meunier livre »: an article with its capital opens the sentence.
		if (little && !glued && !isCapital(view.tokens[from])) break;
		if (before.shape === 'initial' && before.link !== 'elision') break;
		from -= 1;
	}
	return from;
}
