import { readFamilyName } from '../family-name.ts';
import type { Candidate } from '../finding.ts';
import { civilities } from '../lexicon/name-words.ts';
import { isCapital, isFirstName, isInitial, isListedFamily, isOrdinary } from '../name-likeness.ts';
import { familyOf, initialFix, personCandidate, typedWords } from '../person-candidate.ts';
import { protectedTokens } from '../protected-tokens.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';

function readInitialName(view: TextView, at: number): Candidate | undefined {
	const initial = view.tokens[at];
	if (!isInitial(initial) || initial.link !== 'dot') return undefined;
	const before = view.tokens[at - 1];
	// « Jade M. Sortie prévue », « Mme D. Suite », « hépatite C. Bilan »: the sentence ended at the dot.
	const ended = before?.link === 'space' && (isFirstName(before) || civilities.has(before.folded));
	const family = readFamilyName(view, at + 1);
	if (family === undefined || !isCapital(family.head) || isOrdinary(family.head)) return undefined;
	const listed = isListedFamily(family.head);
	if (ended || (!listed && isFirstName(family.head))) return undefined;
	const sure = listed && before?.link !== 'space';
	const double = before?.link === 'dot' && isInitial(before);
	const why = listed ? 'listed-family-name' : 'capitalised';
	return personCandidate(view, {
		rule: 'initial-name',
		severity: sure || (listed && !isFirstName(family.head)) ? 'blocking' : 'confirm',
		score: listed ? 0.85 : 0.5,
		why: ['initial', why],
		from: double ? at - 1 : at,
		to: family.last,
		fixes: [initialFix(view, `${typedWords(view, double ? at - 1 : at, at)}.`, family)],
		...familyOf(family)
	});
}

/** [GAR-3] An initial then the family name in full: « J. Carlier ». */
export const recogniseInitialName: Recogniser = (view) => {
	const kept = protectedTokens(view);
	return view.tokens.flatMap((_, at) => (kept.has(at) ? [] : (readInitialName(view, at) ?? [])));
};
