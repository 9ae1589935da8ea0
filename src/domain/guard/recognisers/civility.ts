import { readFamilyName, type FamilyName } from '../family-name.ts';
import type { Candidate } from '../finding.ts';
import { civilities, shortCivilities } from '../lexicon/name-words.ts';
import { functionWords } from '../lexicon/safe-words.ts';
import { isCapital, isFirstName, isInitial, isListedFamily, isOrdinary } from '../name-likeness.ts';
import {
	capitalised,
	familyOf,
	initialFix,
	initialOf,
	personCandidate,
	replaceBy,
	typedWords
} from '../person-candidate.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView, Token } from '../text-view.ts';

function follows(token: Token | undefined): boolean {
	return token?.link === 'space' || token?.link === 'dot';
}

/** « M. » after a first name is an initial; « m » alone asks for a dot or a capital. */
function isCivility(view: TextView, at: number, token: Token): boolean {
	if (!civilities.has(token.folded) || !follows(token)) return false;
	if (token.folded === 'mm' && token.shape === 'lower') return false;
	if (token.folded !== 'm') return true;
	const before = view.tokens[at - 1];
	if (before?.link === 'space' && isFirstName(before) && isCapital(before)) return false;
	return token.shape === 'initial' || token.link === 'dot';
}

function nameFound(view: TextView, at: number, first: number, family: FamilyName): Candidate {
	const before = typedWords(view, at, at) + (view.tokens[at]?.link === 'dot' ? '.' : '');
	const firstNames = capitalised(typedWords(view, at + 1, first - 1));
	const kept = firstNames === '' ? before : `${before} ${firstNames}`;
	return personCandidate(view, {
		rule: 'civility-name',
		severity: 'blocking',
		score: 0.9,
		why: isListedFamily(family.head)
			? ['civility', 'listed-family-name']
			: ['civility', 'capitalised'],
		from: at,
		to: family.last,
		fixes: [initialFix(view, kept, family)],
		...familyOf(family)
	});
}

function doubtFound(view: TextView, at: number, word: Token, isName: boolean): Candidate {
	const before = typedWords(view, at, at) + (view.tokens[at]?.link === 'dot' ? '.' : '');
	const initial = replaceBy(`${before} ${initialOf(view, word, word)}`);
	return personCandidate(view, {
		rule: isName ? 'civility-first-name' : 'civility-unknown-word',
		severity: 'confirm',
		score: 0.6,
		why: isName ? ['civility', 'first-name'] : ['civility'],
		from: at,
		to: at + 1,
		fixes: isName ? [initial, replaceBy(capitalised(typedWords(view, at + 1, at + 1)))] : [initial]
	});
}

function isFamilyAfterCivility(family: FamilyName): boolean {
	const { head } = family;
	if (functionWords.has(head.folded)) return false;
	if (isCapital(head)) return !head.shouted || isListedFamily(head) || !isOrdinary(head);
	return isListedFamily(head) && !isOrdinary(head);
}

/** After the civility: a first name and what follows it. */
function readFirstName(view: TextView, at: number, word: Token): Candidate | undefined {
	const next = view.tokens[at + 2];
	if (word.link === 'space' && isInitial(next) && next.link !== 'elision') return undefined;
	const family = word.link === 'space' ? readFamilyName(view, at + 2) : undefined;
	if (family !== undefined && isCapital(word) && isFamilyAfterCivility(family)) {
		const { head } = family;
		if (isListedFamily(head) || !isOrdinary(head)) return nameFound(view, at, at + 2, family);
	}
	const alone = readFamilyName(view, at + 1);
	if (alone !== undefined && isListedFamily(word) && isCapital(word)) {
		return nameFound(view, at, at + 1, alone);
	}
	return doubtFound(view, at, word, true);
}

/** « Mme J. Martin »: the initial hides nothing when the name follows. */
function readAfterInitial(view: TextView, at: number): Candidate | undefined {
	const initial = view.tokens[at + 1];
	if (initial === undefined || !follows(initial)) return undefined;
	const family = readFamilyName(view, at + 2);
	if (family === undefined || !isCapital(family.head) || isFirstName(family.head)) return undefined;
	return isOrdinary(family.head)
		? undefined
		: nameFound(view, at, at + 1, { ...family, first: at + 2 });
}

function readCivility(view: TextView, at: number): Candidate | undefined {
	const civility = view.tokens[at];
	const word = view.tokens[at + 1];
	if (civility === undefined || word === undefined || !isCivility(view, at, civility))
		return undefined;
	if (isInitial(word) && word.link !== 'elision') return readAfterInitial(view, at);
	if (isFirstName(word)) return readFirstName(view, at, word);
	const family = readFamilyName(view, at + 1);
	if (family === undefined) return undefined;
	if (isFamilyAfterCivility(family)) return nameFound(view, at, at + 1, family);
	const doubtful =
		word.shape === 'lower' &&
		shortCivilities.has(civility.folded) &&
		word.text.length > 3 &&
		!isOrdinary(word);
	return doubtful ? doubtFound(view, at, word, false) : undefined;
}

/** [GAR-1] A civility followed by a name; [GAR-2] by a first name alone, which is asked. */
export const recogniseCivility: Recogniser = (view) => {
	const found: Candidate[] = [];
	for (let at = 0; at < view.tokens.length; at += 1) {
		const candidate = readCivility(view, at);
		if (candidate !== undefined) found.push(candidate);
	}
	return found;
};
