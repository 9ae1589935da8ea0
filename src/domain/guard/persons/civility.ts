import type { Candidate } from '../finding.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import type { Token } from '../token.ts';
import { Kind } from '../token-kind.ts';
import { readFamilyName, type FamilyName } from './family-name.ts';
import {
	isCapital,
	isFirstName,
	isInitial,
	isKind,
	isListedFamily,
	isSureFamily,
	isUnknown
} from './name-likeness.ts';
import {
	capitalised,
	familyOf,
	initialFix,
	initialOf,
	personCandidate,
	replaceBy,
	typedWords
} from './person-candidate.ts';
import { softenProfessional } from './professional-context.ts';

const lady = wordSet(`mme mmes mlle melle mlles madame mademoiselle mrs`);
const never = Kind.function | Kind.civility | Kind.verb | Kind.state;

function follows(token: Token | undefined): boolean {
	return token?.link === 'space' || token?.link === 'dot';
}

/** « M. » after a first name is an initial; « m » alone asks for a dot or a capital (guard.md §3 row 8). */
function isCivility(view: TextView, at: number, token: Token): boolean {
	if (!isKind(token, Kind.civility) || !follows(token)) return false;
	if (token.folded === 'mm' && token.shape === 'lower') return false;
	if (token.folded !== 'm') return true;
	// « 1,62 m. IMC » is a height.
	if (/\d ?$/.test(view.plain.slice(Math.max(0, token.start - 2), token.start))) return false;
	const before = view.tokens[at - 1];
	if (before?.link === 'space' && isFirstName(before) && isCapital(before)) return false;
	return token.shape === 'initial' || token.link === 'dot';
}

/** [GAR-1] After a civility any word with a chosen capital is a name, unless it is a function. */
function isFamilyHere({ head, headAt }: FamilyName, view: TextView): boolean {
	if (isKind(head, Kind.function | Kind.civility)) return false;
	// « Mme Veut partir », « M. Est venu »: a verb, whatever its capital, unless it is a listed name.
	if (isKind(head, Kind.verb) && !isListedFamily(head)) return false;
	// « Mme Van D. », « M. El K. »: the particle and the initial, as the Charte asks.
	if (isKind(head, Kind.particle) && isInitial(view.tokens[headAt + 1])) return false;
	if (isCapital(head) && !head.shouted) {
		// « Madame Est venue »: a sentence typed with capitals everywhere is rarer than a family of that name.
		return head.text.length > 1;
	}
	if (isListedFamily(head)) return !isKind(head, never | Kind.particle);
	const town = isKind(head, Kind.town) && !isKind(head, Kind.word | never);
	return (town || isUnknown(head)) && !view.plain.startsWith("'", head.end);
}

function shownBefore(view: TextView, at: number): string {
	return typedWords(view, at, at) + (view.tokens[at]?.link === 'dot' ? '.' : '');
}

function nameFound(view: TextView, at: number, first: number, family: FamilyName): Candidate {
	const firstNames = capitalised(typedWords(view, at + 1, first - 1));
	const before = shownBefore(view, at);
	const cut = view.plain.startsWith('.', family.head.end) && family.head.text.length < 5;
	const short = cut && !isSureFamily(family.head);
	return softenProfessional(view, at, family.last, {
		...personCandidate(view, {
			rule: short ? 'name-cut-short' : 'civility-name',
			severity: short ? 'confirm' : 'blocking',
			score: short ? 0.6 : 0.9,
			why: ['civility', isListedFamily(family.head) ? 'listed-family-name' : 'capitalised'],
			from: at,
			to: family.last,
			fixes: [initialFix(view, firstNames === '' ? before : `${before} ${firstNames}`, family)],
			...familyOf(family)
		})
	});
}

/** [GAR-2] « Mme Rose »: her first name, or her family's; asked. */
function firstNameFound(view: TextView, at: number, word: Token): Candidate {
	const initial = replaceBy(`${shownBefore(view, at)} ${initialOf(view, word, word)}`);
	return personCandidate(view, {
		rule: 'civility-first-name',
		severity: 'confirm',
		score: 0.6,
		why: ['civility', 'first-name'],
		from: at,
		to: at + 1,
		fixes: [initial, replaceBy(capitalised(typedWords(view, at + 1, at + 1)))]
	});
}

const endsLikeHers = /(?:a|e|ie|ine|elle|ette|ys|is)$/;

/** « Mme Bernard » bears a family name, « Mme Nathalie » perhaps her own; « M. Martin », a family name. */
function isFamilyFirst(civility: Token, word: Token): boolean {
	if (!isListedFamily(word)) return false;
	return lady.has(civility.folded) ? !endsLikeHers.test(word.folded) : true;
}

/** After the civility: a first name and what follows it. */
function readFirstName(view: TextView, at: number, civility: Token, word: Token) {
	const next = view.tokens[at + 2];
	if (word.link === 'space' && isInitial(next) && next.link !== 'elision') return undefined;
	const family = word.link === 'space' ? readFamilyName(view, at + 2) : undefined;
	if (
		family !== undefined &&
		isFamilyHere(family, view) &&
		(isCapital(family.head) || isListedFamily(family.head))
	)
		return nameFound(view, at, at + 2, family);
	const alone = readFamilyName(view, at + 1);
	if (alone !== undefined && isFamilyFirst(civility, word)) {
		if (isCapital(word) || !isKind(word, Kind.word | never))
			return nameFound(view, at, at + 1, alone);
	}
	return isCapital(word) || !isKind(word, Kind.word | never)
		? firstNameFound(view, at, word)
		: undefined;
}

/** « Mme J. Martin »: the initial hides nothing when the name follows. */
function readAfterInitial(view: TextView, at: number): Candidate | undefined {
	const initial = view.tokens[at + 1];
	if (initial === undefined || !follows(initial)) return undefined;
	const family = readFamilyName(view, at + 2);
	if (family === undefined || !isCapital(family.head)) return undefined;
	if (isFirstName(family.head) && !isListedFamily(family.head)) return undefined;
	const { head } = family;
	// « Mme D. Suite »: after the dot an ordinary word opens the next sentence.
	if (isKind(head, Kind.word | Kind.safe | Kind.structure | Kind.function)) {
		if (!(isListedFamily(head) && initial.link === 'space')) return undefined;
	}
	return nameFound(view, at, at + 1, { ...family, first: at + 2 });
}

function readCivility(view: TextView, at: number): Candidate | undefined {
	const civility = view.tokens[at];
	const word = view.tokens[at + 1];
	if (civility === undefined || word === undefined || !isCivility(view, at, civility))
		return undefined;
	if (isInitial(word) && word.link !== 'elision') return readAfterInitial(view, at);
	if (isFirstName(word)) return readFirstName(view, at, civility, word);
	const family = readFamilyName(view, at + 1);
	if (family === undefined || !isFamilyHere(family, view)) return undefined;
	return nameFound(view, at, at + 1, family);
}

const severals = wordSet(`mm messieurs mesdames mmes mlles`);
const maxOthers = 8;

/** « Mesdames Bègue et Bron »: the second bears the same civility. */
function readOthers(view: TextView, at: number): Candidate[] {
	for (let and = at + 2; and < at + maxOthers; and += 1) {
		const token = view.tokens[and];
		if (token === undefined || token.link === 'dot') return [];
		if (token.folded !== 'et' || token.link !== 'space') continue;
		const family = readFamilyName(view, and + 1);
		if (family === undefined || !isCapital(family.head) || !isFamilyHere(family, view)) return [];
		return [
			personCandidate(view, {
				rule: 'civility-name',
				severity: 'blocking',
				score: 0.85,
				why: ['civility', isListedFamily(family.head) ? 'listed-family-name' : 'capitalised'],
				from: and + 1,
				to: family.last,
				fixes: [initialFix(view, '', family)],
				...familyOf(family)
			})
		];
	}
	return [];
}

/** [GAR-1] A civility followed by a name; [GAR-2] by a first name alone, which is asked. */
export const recogniseCivility: Recogniser = (view) =>
	view.tokens.flatMap((token, at) => {
		const found = readCivility(view, at);
		if (found === undefined) return [];
		return severals.has(token.folded) ? [found, ...readOthers(view, at)] : [found];
	});
