import type { Candidate } from '../finding.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import type { Recogniser } from '../recogniser.ts';
import { sourceSpan, type TextView } from '../text-view.ts';
import { isWithin } from './edit-distance.ts';
import { knownForms } from './known-forms.ts';
import { replaceBy } from './person-candidate.ts';

const spelled = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-_]{1,2}\p{L}){3,30}(?![\p{L}\p{N}])/gu;

/** [GAR-17] A name whose letters stand apart: « C A R L I E R », « D-e-b-u-y-c-k ». */
export const recogniseSpelledName: Recogniser = (view: TextView, context): readonly Candidate[] => {
	const forms = knownForms(context.known);
	return [...view.plain.matchAll(spelled)].flatMap((match) => {
		const word = match[0].toLowerCase().replace(/[^\p{L}]/gu, '');
		const known = forms.some(({ squashed }) => squashed.length > 3 && isWithin(word, squashed, 1));
		if (!known && (!lexicon.families.has(word) || lexicon.isWord(word))) return [];
		const letter = match[0].slice(0, 1).toUpperCase();
		return {
			...sourceSpan(view, match.index, match.index + match[0].length),
			label: 'PERSON',
			severity: 'blocking',
			rule: known ? 'known-name' : 'spelled-name',
			why: known ? ['known-name', 'letters-apart'] : ['listed-family-name', 'letters-apart'],
			score: 0.9,
			fixes: [replaceBy(`${letter}.`)]
		};
	});
};
