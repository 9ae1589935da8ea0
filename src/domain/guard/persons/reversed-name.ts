import type { Candidate } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import type { Token } from '../token.ts';
import { Kind } from '../token-kind.ts';
import { doubleFirstNames } from '../lexicon/double-first-names.ts';
import { particlesBefore } from './family-name.ts';
import {
	isCapital,
	isChosenCapital,
	isFirstName,
	isInitial,
	isKind,
	isListedFamily,
	isNameOnly,
	isOrdinary,
	isSureFamily,
	isUnknown
} from './name-likeness.ts';
import {
	capitalised,
	initialOf,
	personCandidate,
	replaceBy,
	typedWords
} from './person-candidate.ts';
import { softenProfessional } from './professional-context.ts';

const capitalsOnly = (token: Token) => token.shape === 'upper' && !token.shouted;

const saysSomething =
	Kind.verb | Kind.state | Kind.lead | Kind.weakLead | Kind.placeLead | Kind.safe;

/** « Montagne Yves », « POISSON THIERRY : … »: a noun that is a name too, before a first name that is no word. */
function mayBeNoun(view: TextView, at: number, token: Token): boolean {
	if (!token.opens && !token.shouted) return true;
	const next = view.tokens[at + 1];
	return !isKind(token, saysSomething) && next?.link === 'break' && !isOrdinary(next);
}

/** Whether a token can be the family name that a first name follows. */
function mayBeFamily(view: TextView, at: number, token: Token): boolean {
	if (token.link !== 'space' || view.nameless.has(at)) return false;
	if (isKind(token, Kind.function | Kind.structure | Kind.civility | Kind.relative)) return false;
	if (isKind(token, Kind.professional | Kind.particle)) return false;
	const before = view.tokens[at - 1];
	if (before?.link === 'space' && isCapital(before) && isFirstName(before)) return false;
	if (isSureFamily(token)) return true;
	if (!isCapital(token)) return isUnknown(token) && token.opens && token.text.length > 4;
	if (isListedFamily(token) && isFirstName(token)) {
		// « MERLIN Cédric »: two first names, and only the former is also a family name.
		const next = view.tokens[at + 1];
		return (
			capitalsOnly(token) ||
			(isFirstName(next) &&
				!isListedFamily(next) &&
				!isKind(token, Kind.word) &&
				!doubleFirstNames.has(token.folded))
		);
	}
	if (isListedFamily(token)) return capitalsOnly(token) || mayBeNoun(view, at, token);
	if (isKind(token, Kind.town)) return capitalsOnly(token);
	return isUnknown(token) && (!token.shouted || token.text.length > 4);
}

/** The first name after it, or its initial. */
function readFirst(view: TextView, at: number): 'first' | 'initial' | undefined {
	const next = view.tokens[at + 1];
	const family = view.tokens[at];
	if (next === undefined || family === undefined) return undefined;
	if (isInitial(next)) {
		// « Ludmila P. » is the Charte's own form, with a first name that no list knows.
		if (isUnknown(family) && family.shape !== 'upper') return undefined;
		// « M’Barek D. »: a first name with its clitic.
		if (view.tokens[at - 1]?.link === 'elision' && family.shape !== 'upper') return undefined;
		const ends = view.plain.startsWith('.', next.end) || next.link === 'break';
		return ends && isCapital(family) && next.link !== 'elision' ? 'initial' : undefined;
	}
	if (!isFirstName(next)) return undefined;
	// « Carlier Rose »; « carlier marie » needs a first name that is no word.
	if (isCapital(next)) {
		// « TRAMONI PASCAL »: a first name that is a word too, after what can only be a name.
		const word = next.shouted && isOrdinary(next) && !(isNameOnly(family) && family.opens);
		return word || isKind(next, Kind.verb) ? undefined : 'first';
	}
	if (isOrdinary(next)) return undefined;
	return isSureFamily(family) || (isUnknown(family) && family.opens) ? 'first' : undefined;
}

function isSure(view: TextView, at: number, first: 'first' | 'initial'): boolean {
	const family = view.tokens[at];
	if (isSureFamily(family)) return true;
	if (family === undefined) return false;
	if (family.shouted) return family.opens && first === 'first';
	if (isListedFamily(family)) return first === 'first' || capitalsOnly(family);
	return first === 'first' || (capitalsOnly(family) && family.text.length > 3);
}

function readReversed(view: TextView, at: number): Candidate | undefined {
	const family = view.tokens[at];
	if (family === undefined || !mayBeFamily(view, at, family)) return undefined;
	const first = readFirst(view, at);
	const next = view.tokens[at + 1];
	if (first === undefined || next === undefined) return undefined;
	const sure = isSure(view, at, first);
	const kept =
		first === 'initial'
			? `${typedWords(view, at + 1, at + 1)}.`
			: capitalised(typedWords(view, at + 1, at + 1));
	const from = particlesBefore(view, at);
	const candidate = personCandidate(view, {
		rule: 'reversed-name',
		severity: sure ? 'blocking' : 'confirm',
		score: sure ? 0.9 : 0.6,
		why: [
			isListedFamily(family) ? 'listed-family-name' : 'all-capitals',
			first === 'initial' ? 'initial' : 'first-name'
		],
		from,
		to: at + 1,
		fixes: [replaceBy(`${kept} ${initialOf(view, family, next)}`)],
		...(isNameOnly(family) || isChosenCapital(family) ? { memory: family.folded } : {})
	});
	return softenProfessional(view, from, at + 1, candidate);
}

/** [GAR-4] A family name before the first name or its initial: « MARTIN Jade », « Carlier P. ». */
export const recogniseReversedName: Recogniser = (view) =>
	view.tokens.flatMap((_, at) => readReversed(view, at) ?? []);
