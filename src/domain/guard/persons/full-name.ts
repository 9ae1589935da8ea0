import type { Candidate, Evidence, GuardRule, Severity } from '../finding.ts';
import { doubleFirstNames } from '../lexicon/double-first-names.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import type { Token } from '../token.ts';
import { Kind } from '../token-kind.ts';
import { hasParticle, particleCount, readFamilyName, type FamilyName } from './family-name.ts';
import {
	isCapital,
	isFirstName,
	isInitial,
	isKind,
	isListedFamily,
	isNameOnly,
	isSureFamily,
	isThing,
	isUnknown
} from './name-likeness.ts';
import {
	capitalised,
	familyOf,
	initialFix,
	personCandidate,
	typedWords
} from './person-candidate.ts';
import { isProfessionalWord } from './professional-word.ts';
import { softenProfessional } from './professional-context.ts';

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

/** « Rose », « Pierre », « Constance »: words too, so they vouch less for what follows. */
const isAlsoWord = (first: Token) => isKind(first, Kind.word | Kind.town | Kind.safe);

/** Typed in lower case: the list must know the name, or somebody must do something right after. */
function judgeLower(view: TextView, first: Token, family: FamilyName): Verdict | undefined {
	const { head } = family;
	if (isSureFamily(head)) return block('listed-family-name');
	const named =
		isListedFamily(head) && !isKind(head, Kind.word | Kind.town | Kind.particle) && !isThing(head);
	if (named && !doubleFirstNames.has(first.folded)) return block('listed-family-name');
	if (isAlsoWord(first) && first.shape === 'lower') return undefined;
	if (isKind(head, Kind.town) && !isKind(head, Kind.word)) return ask('full-name-doubtful');
	const next = view.tokens[family.last + 1];
	const aged = /^,? ?\d{1,2} ?ans/.test(view.plain.slice(head.end, head.end + 9));
	const acts =
		aged ||
		(head.link === 'space' && isKind(next, Kind.verb | Kind.state)) ||
		next?.folded === 'qui';
	const ends = head.link === 'break';
	if (isUnknown(head) && head.text.length > 3)
		return acts || ends || isCapital(first) || head.text.length > 5
			? block('unknown-word')
			: ask('full-name-doubtful', 'unknown-word');
	const homonym = isListedFamily(head) && !isKind(head, Kind.verb | Kind.state | Kind.firstName);
	// « jade petit refuse » names her; « jade est petite » does not.
	return homonym && !isThing(head) && acts && !isAlsoWord(first)
		? block('listed-family-name')
		: undefined;
}

function isCutShort(view: TextView, head: Token): boolean {
	if (!view.plain.startsWith('.', head.end)) return false;
	// « Delatt. : »: the sentence goes on after the dot.
	return head.text.length < 5 || /^\.\s?[:,;)a-z]/.test(view.plain.slice(head.end, head.end + 3));
}

function judgeShouted(first: Token, family: FamilyName): Verdict | undefined {
	const { head } = family;
	if (isAlsoWord(first) && !isSureFamily(head)) return undefined;
	if (isNameOnly(head)) return block('listed-family-name');
	if (!isListedFamily(head) || isKind(head, Kind.verb | Kind.state) || isThing(head))
		return hasParticle(family) && isUnknown(head) ? block('capitalised') : undefined;
	return ask('full-name-doubtful', 'listed-family-name');
}

function judgeCapital(view: TextView, first: Token, family: FamilyName): Verdict | undefined {
	const { head } = family;
	if (isCutShort(view, head) && !isSureFamily(head)) return ask('name-cut-short', 'capitalised');
	if (head.shouted) return judgeShouted(first, family);
	const listed = isListedFamily(head);
	if (isKind(head, Kind.function)) return undefined;
	// « Inès de la Tour »: two particles make a name of any capital.
	if (head.shape === 'title' && particleCount(family) > 1 && !isKind(head, Kind.safe))
		return block('capitalised');
	if (isThing(head) && !listed) return undefined;
	const double = doubleFirstNames.has(first.folded) && isFirstName(head);
	if (listed) {
		// « Jean Michel », « Marie Laurent »: one first name in two words, or a name.
		return double && head.shape === 'title'
			? ask('full-name-doubtful', 'listed-family-name')
			: block('listed-family-name');
	}
	if (double) return undefined;
	if (isKind(head, Kind.verb | Kind.relative | Kind.professional | Kind.civility)) return undefined;
	const town = isKind(head, Kind.town);
	if (hasParticle(family) && !isKind(head, Kind.word | Kind.town)) return block('capitalised');
	// « Lolita Parenty »: many names of the North are villages; « Jade de Péronne » comes from one.
	if (town) return hasParticle(family) ? undefined : block('capitalised');
	if (isUnknown(head)) return block(head.shape === 'upper' ? 'all-capitals' : 'capitalised');
	if (isFirstName(head)) return ask('full-name-doubtful');
	if (head.text.length < 3 || isAlsoWord(first)) return undefined;
	// « Jade Printemps » may be her name; « Albert Retour à domicile » is not his.
	const alone =
		head.link === 'break' || isKind(view.tokens[family.last + 1], Kind.verb | Kind.state);
	return alone ? ask('full-name-doubtful', 'capitalised') : undefined;
}

/** Index of the last word of a first name in two words. */
function endOfFirstName(view: TextView, at: number): number {
	const first = view.tokens[at];
	const next = view.tokens[at + 1];
	if (first?.link !== 'space' || next?.link !== 'space' || !isFirstName(next)) return at;
	const double = doubleFirstNames.has(first.folded) && isCapital(next) === isCapital(first);
	const third = view.tokens[at + 2];
	// « Marie Paule Carlier », but « Jean Martin habite »: the second is the name when none follows.
	return double && (isNameOnly(third) || isListedFamily(third) || isInitial(third)) ? at + 1 : at;
}

function readAfterInitial(view: TextView, at: number, end: number): Candidate | undefined {
	const initial = view.tokens[end + 1];
	if (!isInitial(initial) || !(initial.link === 'dot' || initial.link === 'space'))
		return undefined;
	const family = readFamilyName(view, end + 2);
	if (family === undefined || !isCapital(family.head) || isFirstName(family.head)) return undefined;
	// « Jade M. Carlier » blocks; after the dot an unknown word may open a sentence.
	if (isSureFamily(family.head)) return build(view, at, end, family, block('initial'));
	return isUnknown(family.head)
		? build(view, at, end, family, ask('full-name-doubtful', 'initial'))
		: undefined;
}

function build(view: TextView, at: number, end: number, family: FamilyName, verdict: Verdict) {
	const kept = capitalised(typedWords(view, at, end));
	return softenProfessional(view, at, family.last, {
		...personCandidate(view, {
			...verdict,
			from: at,
			to: family.last,
			fixes: [initialFix(view, kept, family)],
			...familyOf(family)
		})
	});
}

function readFullName(view: TextView, at: number): Candidate | undefined {
	const first = view.tokens[at];
	if (first === undefined || !isFirstName(first) || isKind(first, Kind.verb | Kind.particle))
		return undefined;
	// [GAR-7] « Dr Sophie Martin » is read by the recogniser of professionals.
	if (isProfessionalWord(view.tokens[at - 1])) return undefined;
	const end = endOfFirstName(view, at);
	if (view.tokens[end]?.link !== 'space') return undefined;
	if (isInitial(view.tokens[end + 1]) && view.tokens[end + 1]?.link !== 'elision') {
		return isCapital(first) ? readAfterInitial(view, at, end) : undefined;
	}
	const family = readFamilyName(view, end + 1);
	if (family === undefined || view.nameless.has(family.last)) return undefined;
	// « Thi Mai P. »: a first name in two words, and the initial that the Charte asks for.
	const after = view.tokens[family.last + 1];
	const initialled =
		view.tokens[family.last]?.link === 'space' && isInitial(after) && after.link !== 'elision';
	if (initialled && !after.shouted && !isSureFamily(family.head)) return undefined;
	const lower = family.head.shape === 'lower';
	if (lower && hasParticle(family) && !isNameOnly(family.head)) return undefined;
	if (!lower && !isCapital(first) && isAlsoWord(first)) return undefined;
	const verdict = lower ? judgeLower(view, first, family) : judgeCapital(view, first, family);
	return verdict && build(view, at, end, family, verdict);
}

/** [GAR-3] A first name followed by a family name, in any case and with any particle. */
export const recogniseFullName: Recogniser = (view) =>
	view.tokens.flatMap((_, at) => (view.nameless.has(at) ? [] : (readFullName(view, at) ?? [])));
