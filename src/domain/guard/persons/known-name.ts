import type { Candidate } from '../finding.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import type { Token } from '../token.ts';
import { Kind } from '../token-kind.ts';
import { isOneAway, isWithin } from './edit-distance.ts';
import { particlesBefore, readFamilyName } from './family-name.ts';
import { knownForms, undisguise, type KnownForm } from './known-forms.ts';
import { isCapital, isChosenCapital, isFirstName, isKind } from './name-likeness.ts';
import { initialOf, personCandidate, replaceBy } from './person-candidate.ts';

const maxWords = 4;
const longEnoughForTwo = 8;
const longEnoughForOne = 4;

type Sight = { readonly rule: Candidate['rule']; readonly exact: boolean };

const squash = (token: Token) => undisguise(token.folded.replaceAll('-', ''));

const determiners = wordSet(
	`le la les l un une des du au aux ce cet cette ces mon ton son ma ta sa mes ses leur leurs tres trop plus moins assez si`
);

/** Whether somebody of that name is meant: a civility or a first name leads, « chez », or he does something. */
function isSomebody(view: TextView, at: number, token: Token): boolean {
	const lead = view.tokens[at - 1];
	const led = isKind(lead, Kind.civility) || lead?.folded === 'chez';
	const first = lead?.link === 'space' && isFirstName(lead);
	return led || first || (token.opens && isKind(view.tokens[at + 1], Kind.verb));
}

/** A word of the language may be just that word (« un petit verre »): without its capital, it is asked. */
function isJustAWord(view: TextView, at: number, token: Token): boolean {
	if (!isKind(token, Kind.word | Kind.safe | Kind.structure | Kind.function)) return false;
	if (isChosenCapital(token) || isSomebody(view, at, token)) return false;
	// In a line in capitals, its article makes it a word.
	return token.shape === 'lower' || determiners.has(view.tokens[at - 1]?.folded ?? '');
}

const taken = Kind.safe | Kind.town | Kind.structure | Kind.function | Kind.firstName;

/** Words of the dictionary, towns and first names are not taken for a slip, unless a first name or a civility leads. */
function isTaken(view: TextView, at: number, token: Token): boolean {
	const before = view.tokens[at - 1];
	const led = before?.link !== 'break' && (isFirstName(before) || isKind(before, Kind.civility));
	const word = isKind(token, Kind.word) && !isKind(token, Kind.learned);
	return !led && (word || isKind(token, taken));
}

function isSlipOf(word: string, form: string): boolean {
	if (form.length < longEnoughForOne || word.length < longEnoughForOne - 1) return false;
	if (isOneAway(word, form)) return true;
	return form.length >= longEnoughForTwo && word[0] === form[0] && isWithin(word, form, 2);
}

/** « Debuyckrefuse », « MmeDebuyck »: a missing space. */
function isGlued(word: string, form: string): boolean {
	return (
		form.length > 4 && word.length > form.length && (word.startsWith(form) || word.endsWith(form))
	);
}

function seeOne(view: TextView, at: number, token: Token, form: string): Sight | undefined {
	const squashed = squash(token);
	if (squashed === form) {
		return {
			rule: isJustAWord(view, at, token) ? 'known-name-as-word' : 'known-name',
			exact: true
		};
	}
	const halves = token.folded.includes('-') ? token.folded.split('-') : [];
	if (halves.includes(form)) return { rule: 'known-name', exact: true };
	const slips = [squashed, ...halves].some((word) => isSlipOf(word, form) || isGlued(word, form));
	if (!slips) return undefined;
	if (!isTaken(view, at, token)) return { rule: 'known-name', exact: false };
	// « Philip » when « Philipp » is watched: somebody else, or a slip; with a capital it is asked.
	if (!isChosenCapital(token)) return undefined;
	const misplaced = !token.opens && !isKind(token, Kind.firstName | Kind.safe | Kind.town);
	return misplaced
		? { rule: 'known-name', exact: false }
		: { rule: 'known-name-as-word', exact: false };
}

/** Last token of a name in several words beginning at `at`, when the words joined give the form. */
function seeSeveral(view: TextView, at: number, form: string): number | undefined {
	let joined = '';
	for (let end = at; end < at + maxWords; end += 1) {
		const token = view.tokens[end];
		if (token === undefined) return undefined;
		joined += squash(token);
		if (end > at && joined === form) return end;
		const little = end > at && isKind(view.tokens[at], Kind.particle) && isCapital(token);
		if (little && form.length > longEnoughForOne && isOneAway(joined, form)) return end;
		if (!form.startsWith(joined) || token.link === 'break' || token.link === 'dot')
			return undefined;
	}
	return undefined;
}

function knownCandidate(view: TextView, at: number, to: number, sight: Sight): Candidate {
	const from = particlesBefore(view, at);
	const family = readFamilyName(view, from);
	const last = view.tokens[to];
	const letter = family?.initialFrom ?? view.tokens[at];
	const fixes =
		letter === undefined || last === undefined ? [] : [replaceBy(initialOf(view, letter, last))];
	return personCandidate(view, {
		rule: sight.rule,
		severity: sight.rule === 'known-name' ? 'blocking' : 'confirm',
		score: sight.exact ? 1 : 0.9,
		why: sight.exact ? ['known-name'] : ['known-name', 'one-letter-away'],
		from,
		to,
		fixes
	});
}

function readKnown(view: TextView, at: number, forms: readonly KnownForm[]): Candidate | undefined {
	const token = view.tokens[at];
	if (token === undefined || (token.shape === 'initial' && token.link !== 'elision'))
		return undefined;
	for (const { squashed } of forms) {
		const end = seeSeveral(view, at, squashed);
		if (end !== undefined)
			return knownCandidate(view, at, end, { rule: 'known-name', exact: true });
	}
	for (const { squashed } of forms) {
		const sight = seeOne(view, at, token, squashed);
		if (sight !== undefined) return knownCandidate(view, at, at, sight);
	}
	return undefined;
}

/** [GAR-5] The family name given for this situation, whatever the case, the accents, one slip allowed. */
export const recogniseKnownName: Recogniser = (view, context) => {
	const forms = knownForms(context.known);
	if (forms.length === 0) return [];
	return view.tokens.flatMap((_, at) => readKnown(view, at, forms) ?? []);
};
