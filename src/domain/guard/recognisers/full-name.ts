import { hasParticle, readFamilyName, type FamilyName } from '../family-name.ts';
import type { Candidate, Evidence, GuardRule, Severity } from '../finding.ts';
import { doubleFirstNames, weakFirstNames } from '../lexicon/first-names.ts';
import { functionWords } from '../lexicon/safe-words.ts';
import {
	isCapital,
	isFirstName,
	isInitial,
	isListedFamily,
	isOrdinary,
	isSafe
} from '../name-likeness.ts';
import {
	capitalised,
	familyOf,
	initialFix,
	personCandidate,
	typedWords
} from '../person-candidate.ts';
import { isProfessionalWord } from '../professional-word.ts';
import { protectedTokens } from '../protected-tokens.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView, Token } from '../text-view.ts';

type Verdict = { rule: GuardRule; severity: Severity; score: number; why: readonly Evidence[] };

const block = (...why: Evidence[]): Verdict => ({
	rule: 'full-name',
	severity: 'blocking',
	score: 0.85,
	why: ['first-name', ...why]
});
const ask = (rule: GuardRule, ...why: Evidence[]): Verdict => ({
	rule,
	severity: 'confirm',
	score: 0.6,
	why: ['first-name', ...why]
});

function judgeLower(first: Token, family: FamilyName): Verdict | undefined {
	const { head } = family;
	if (!isListedFamily(head) || isOrdinary(head) || weakFirstNames.has(first.folded))
		return undefined;
	return block('listed-family-name');
}

function judgeCapital(view: TextView, first: Token, family: FamilyName): Verdict | undefined {
	const { head } = family;
	const listed = isListedFamily(head);
	if (functionWords.has(head.folded) || (isSafe(head) && !listed)) return undefined;
	if (listed) {
		// « Jean Michel », « Marie Laurent »: one first name in two words, or a name.
		const twoWords = doubleFirstNames.has(first.folded) && isFirstName(head);
		return twoWords && head.shape === 'title'
			? ask('full-name-doubtful', 'listed-family-name')
			: block('listed-family-name');
	}
	if (doubleFirstNames.has(first.folded) && isFirstName(head)) return undefined;
	if (isOrdinary(head) && !hasParticle(family, view)) return undefined;
	if (head.text.length <= 4 && view.plain.startsWith('.', head.end) && head.shape === 'title') {
		return ask('name-cut-short', 'capitalised');
	}
	if (hasParticle(family, view) && !head.shouted) return block('capitalised');
	if (head.shouted || isFirstName(head) || head.text.length < 3) return ask('full-name-doubtful');
	if (weakFirstNames.has(first.folded) && !hasParticle(family, view)) {
		return head.shape === 'upper'
			? block('all-capitals')
			: ask('full-name-doubtful', 'capitalised');
	}
	return block(head.shape === 'upper' ? 'all-capitals' : 'capitalised');
}

/** Index of the last word of a first name in two words, or of a following initial (« Jade M. Martin »). */
function endOfFirstName(view: TextView, at: number): number {
	const first = view.tokens[at];
	const next = view.tokens[at + 1];
	if (first?.link !== 'space' || next === undefined) return at;
	const double = doubleFirstNames.has(first.folded) && isFirstName(next) && isCapital(next);
	return double && next.link === 'space' ? at + 1 : at;
}

function readAfterInitial(view: TextView, at: number, end: number): Candidate | undefined {
	const initial = view.tokens[end + 1];
	if (!isInitial(initial) || !(initial.link === 'dot' || initial.link === 'space'))
		return undefined;
	const family = readFamilyName(view, end + 2);
	if (family === undefined || !isCapital(family.head) || isOrdinary(family.head)) return undefined;
	if (isFirstName(family.head) && !isListedFamily(family.head)) return undefined;
	// « Jade M. Carlier » blocks; after the dot an unknown word may open a sentence.
	const sure = isListedFamily(family.head) && !isFirstName(family.head);
	const verdict = sure ? block('initial') : ask('full-name-doubtful', 'initial');
	return build(view, at, end, family, verdict);
}

function build(
	view: TextView,
	at: number,
	end: number,
	family: FamilyName,
	verdict: Verdict
): Candidate {
	const kept = capitalised(typedWords(view, at, end));
	return personCandidate(view, {
		...verdict,
		from: at,
		to: family.last,
		fixes: [initialFix(view, kept, family)],
		...familyOf(family)
	});
}

function readFullName(view: TextView, at: number): Candidate | undefined {
	const first = view.tokens[at];
	if (first === undefined || !isFirstName(first)) return undefined;
	// [GAR-7] « Dr Sophie Martin » is read by the recogniser of professionals.
	if (isProfessionalWord(view.tokens[at - 1])) return undefined;
	const end = endOfFirstName(view, at);
	if (view.tokens[end]?.link !== 'space') return undefined;
	if (isInitial(view.tokens[end + 1]) && view.tokens[end + 1]?.link !== 'elision') {
		return isCapital(first) ? readAfterInitial(view, at, end) : undefined;
	}
	const family = readFamilyName(view, end + 1);
	if (family === undefined) return undefined;
	const { head } = family;
	if (head.shape === 'lower') {
		const verdict = hasParticle(family, view) ? undefined : judgeLower(first, family);
		return verdict && build(view, at, end, family, verdict);
	}
	const verdict =
		isCapital(first) && isCapital(head) ? judgeCapital(view, first, family) : undefined;
	return verdict && build(view, at, end, family, verdict);
}

/** [GAR-3] A first name followed by a family name, in any case and with any particle. */
export const recogniseFullName: Recogniser = (view) => {
	const kept = protectedTokens(view);
	const found: Candidate[] = [];
	for (let at = 0; at < view.tokens.length; at += 1) {
		const candidate = kept.has(at) ? undefined : readFullName(view, at);
		if (candidate !== undefined) found.push(candidate);
	}
	return found;
};
