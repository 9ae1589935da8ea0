import type { Candidate } from '../finding.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import type { Token } from '../token.ts';
import { Kind } from '../token-kind.ts';
import { readFamilyName, type FamilyName } from './family-name.ts';
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
	isThing,
	isUnknown
} from './name-likeness.ts';
import { initialFix, personCandidate, replaceBy, typedWords } from './person-candidate.ts';
import { professionalBefore } from './professional-context.ts';

const titles = new Map([
	['dr', 'médecin'],
	['drs', 'médecin'],
	['docteur', 'médecin'],
	['docteure', 'médecin'],
	['doctoresse', 'médecin'],
	['pr', 'professeur'],
	['professeur', 'professeur'],
	['professeure', 'professeure'],
	['me', 'avocat'],
	['maitre', 'avocat']
]);
const determiners = wordSet(`le la l du au un une son sa ce cette notre leur`);

function functionFor(view: TextView, at: number, word: Token): string {
	const title = titles.get(word.folded);
	if (title === undefined) return typedWords(view, at, at);
	if (determiners.has(view.tokens[at - 1]?.folded ?? '')) return title;
	if (title === 'avocat') return "l'avocat";
	return title === 'professeure' ? 'la professeure' : `le ${title}`;
}

/** After « Dr », any word that is no ordinary one; after « éducatrice », a name that can be nothing else. */
function isTheirName({ head }: FamilyName, titled: boolean): boolean {
	if (isThing(head)) return titled && isListedFamily(head) && isChosenCapital(head);
	if (titled && isChosenCapital(head))
		return !isOrdinary(head) || isListedFamily(head) || head.opens === false;
	if (titled)
		return (
			isNameOnly(head) ||
			(isListedFamily(head) && !isKind(head, Kind.verb | Kind.state | Kind.particle))
		);
	if (isChosenCapital(head)) return isListedFamily(head) || isUnknown(head);
	return isSureFamily(head);
}

/** The words after a title that make a name: first names or initials may come before the family name. */
function nameAfter(view: TextView, at: number, titled: boolean): FamilyName | undefined {
	const next = view.tokens[at + 1];
	const named = next?.link === 'space' && isFirstName(next);
	const initialled = isInitial(next) && (next.link === 'dot' || next.link === 'space');
	if (named || initialled) {
		const second = initialled && isInitial(view.tokens[at + 2]);
		const family = readFamilyName(view, second ? at + 3 : at + 2);
		if (family && isTheirName(family, true) && (isCapital(family.head) || isNameOnly(family.head)))
			return family;
		if (initialled) return undefined;
	}
	const family = readFamilyName(view, at + 1);
	return family !== undefined && isTheirName(family, titled) ? family : undefined;
}

/** Index of the last word before the name: « médecin traitant Carlier », « MT : Carlier ». */
function readProfessional(view: TextView, at: number): Candidate | undefined {
	const word = professionalBefore(view, at);
	const title = view.tokens[word];
	if (title === undefined || isKind(view.tokens[at], Kind.civility)) return undefined;
	const titled = titles.has(title.folded) && word === at - 1;
	// « la conseillère du Point conseil »: only after « Dr » does a particle begin a name.
	if (!titled && isKind(view.tokens[at], Kind.particle) && !isCapital(view.tokens[at]))
		return undefined;
	const family = nameAfter(view, at - 1, titled);
	if (family === undefined || view.nameless.has(family.last)) return undefined;
	const shown = functionFor(view, word, title);
	const before = typedWords(view, word, at - 1) + (title.link === 'dot' ? '.' : '');
	const colon = view.plain.slice(title.end, view.tokens[word + 1]?.start).includes(':');
	return personCandidate(view, {
		rule: 'professional-name',
		severity: 'confirm',
		score: 0.7,
		why: ['professional-title', isListedFamily(family.head) ? 'listed-family-name' : 'capitalised'],
		from: colon ? at : word,
		to: family.last,
		fixes: colon
			? [initialFix(view, '', family)]
			: [
					replaceBy(titled ? shown : typedWords(view, word, at - 1)),
					initialFix(view, before, family)
				]
	});
}

/** [GAR-7] A professional's name after a title or function: asked, the function suffices. */
export const recogniseProfessional: Recogniser = (view) =>
	view.tokens.flatMap((_, at) => (view.nameless.has(at) ? [] : (readProfessional(view, at) ?? [])));
