import type { Candidate } from '../finding.ts';
import { weakFirstNames } from '../lexicon/first-names.ts';
import { civilities } from '../lexicon/name-words.ts';
import { professionalWords } from '../lexicon/safe-words.ts';
import { isCapital, isFirstName, isInitial, isListedFamily, isOrdinary } from '../name-likeness.ts';
import {
	capitalised,
	initialOf,
	personCandidate,
	replaceBy,
	typedWords
} from '../person-candidate.ts';
import { protectedTokens } from '../protected-tokens.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView, Token } from '../text-view.ts';

function mayBeFamily(view: TextView, at: number, token: Token): boolean {
	if (token.link !== 'space' || isOrdinary(token) || !isCapital(token)) return false;
	if (civilities.has(token.folded) || professionalWords.has(token.folded)) return false;
	const before = view.tokens[at - 1];
	if (before?.link === 'space' && isCapital(before) && isFirstName(before)) return false;
	const capitals = token.shape === 'upper' && !token.shouted && token.text.length > 2;
	return capitals || (isListedFamily(token) && !isFirstName(token));
}

function readReversed(view: TextView, at: number): Candidate | undefined {
	const family = view.tokens[at];
	const next = view.tokens[at + 1];
	if (family === undefined || next === undefined || !mayBeFamily(view, at, family))
		return undefined;
	const dotted = isInitial(next) && view.plain.startsWith('.', next.end);
	const first = isCapital(next) && isFirstName(next) && !weakFirstNames.has(next.folded);
	if (!first && !dotted) return undefined;
	const listed = isListedFamily(family);
	// « ESCAL J. » may be a sigle before a vitamin or a list letter: it is asked.
	const sure = listed || (first && family.text.length > 3);
	const kept = dotted
		? `${typedWords(view, at + 1, at + 1)}.`
		: capitalised(typedWords(view, at + 1, at + 1));
	return personCandidate(view, {
		rule: 'reversed-name',
		severity: sure ? 'blocking' : 'confirm',
		score: sure ? 0.9 : 0.6,
		why: [listed ? 'listed-family-name' : 'all-capitals', dotted ? 'initial' : 'first-name'],
		from: at,
		to: at + 1,
		fixes: [replaceBy(`${kept} ${initialOf(view, family, next)}`)],
		family: family.folded
	});
}

/** [GAR-4] A family name before the first name or its initial: « MARTIN Jade », « Carlier P. ». */
export const recogniseReversedName: Recogniser = (view) => {
	const kept = protectedTokens(view);
	return view.tokens.flatMap((_, at) => (kept.has(at) ? [] : (readReversed(view, at) ?? [])));
};
