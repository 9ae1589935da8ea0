import type { Candidate } from '../finding.ts';
import { relatives } from '../lexicon/name-words.ts';
import { isCapital, isFirstName, isInitial } from '../name-likeness.ts';
import { personCandidate, replaceBy, typedWords } from '../person-candidate.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';

function readRelative(view: TextView, at: number): Candidate | undefined {
	const relative = view.tokens[at];
	const name = view.tokens[at + 1];
	if (relative?.link !== 'space' || name === undefined || !relatives.has(relative.folded))
		return undefined;
	if (!isCapital(name) || name.shouted || !isFirstName(name)) return undefined;
	// « sa fille Inès D. » already follows the Charte.
	if (name.link === 'space' && isInitial(view.tokens[at + 2])) return undefined;
	return personCandidate(view, {
		rule: 'relative-first-name',
		severity: 'confirm',
		score: 0.6,
		why: ['trigger-word', 'first-name'],
		from: at,
		to: at + 1,
		fixes: [replaceBy(typedWords(view, at, at))]
	});
}

/** [GAR-7] The bare first name of a relative: « sa fille Inès » is asked, « sa fille » suffices. */
export const recogniseRelative: Recogniser = (view) =>
	view.tokens.flatMap((_, at) => readRelative(view, at) ?? []);
