import { readFamilyName, type FamilyName } from '../family-name.ts';
import type { Candidate } from '../finding.ts';
import { isCapital, isFirstName, isInitial, isListedFamily, isOrdinary } from '../name-likeness.ts';
import { initialFix, personCandidate, replaceBy, typedWords } from '../person-candidate.ts';
import { isProfessionalWord } from '../professional-word.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView, Token } from '../text-view.ts';

const titles = new Map([
	['dr', 'médecin'],
	['docteur', 'médecin'],
	['docteure', 'médecin'],
	['doctoresse', 'médecin'],
	['pr', 'professeur'],
	['professeur', 'professeur'],
	['professeure', 'professeure'],
	['me', 'avocat'],
	['maitre', 'avocat']
]);
const determiners = new Set([
	'le',
	'la',
	'l',
	'du',
	'au',
	'un',
	'une',
	'son',
	'sa',
	'ce',
	'cette',
	'notre',
	'leur'
]);

function functionFor(view: TextView, at: number, word: Token): string {
	const title = titles.get(word.folded);
	if (title === undefined) return typedWords(view, at, at);
	if (determiners.has(view.tokens[at - 1]?.folded ?? '')) return title;
	return title === 'avocat'
		? "l'avocat"
		: title === 'professeure'
			? 'la professeure'
			: `le ${title}`;
}

/** The words after a title that make a name; undefined when they are ordinary words. */
function nameAfter(view: TextView, at: number, word: Token): FamilyName | undefined {
	const next = view.tokens[at + 1];
	const titled = titles.has(word.folded);
	const named = next?.link === 'space' && isCapital(next) && isFirstName(next);
	const initialled = isInitial(next) && (next.link === 'dot' || next.link === 'space');
	if (named || initialled) {
		// « Dr J.-C. Carlier »: two initials.
		const second = initialled && isInitial(view.tokens[at + 2]);
		const family = readFamilyName(view, second ? at + 3 : at + 2);
		if (family && isCapital(family.head) && !isOrdinary(family.head)) return family;
		if (initialled) return undefined;
	}
	const family = readFamilyName(view, at + 1);
	if (family === undefined || !(titled || isListedFamily(family.head))) return undefined;
	if (!isCapital(family.head)) return titled && isListedFamily(family.head) ? family : undefined;
	return isOrdinary(family.head) && !isListedFamily(family.head) ? undefined : family;
}

function readProfessional(view: TextView, at: number): Candidate | undefined {
	const word = view.tokens[at];
	if (word === undefined || !isProfessionalWord(word)) return undefined;
	const family = nameAfter(view, at, word);
	if (family === undefined) return undefined;
	const before = typedWords(view, at, at) + (word.link === 'dot' ? '.' : '');
	const listed = isListedFamily(family.head);
	return personCandidate(view, {
		rule: 'professional-name',
		severity: 'confirm',
		score: 0.7,
		why: ['professional-title', listed ? 'listed-family-name' : 'capitalised'],
		from: at,
		to: family.last,
		fixes: [replaceBy(functionFor(view, at, word)), initialFix(view, before, family)]
	});
}

/** [GAR-7] A professional's name after a title or function: asked, the function suffices. */
export const recogniseProfessional: Recogniser = (view) =>
	view.tokens.flatMap((_, at) => readProfessional(view, at) ?? []);
