import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

const file =
	/(?<!\p{L})(?:ipp|nda|iep|dossier|patient|sejour|matricule|allocataire|ecrou)[ :]{1,3}(?:n ?[°o.]{0,2} ?|numero |no )?[: ]{0,2}([A-Z]{0,3}\d[\d .-]{3,16}\d)(?!\p{N})/giu;
const plate =
	/(?<![\p{L}\p{N}-])[A-HJ-NP-TV-Z]{2}[ -]\d{3}[ -][A-HJ-NP-TV-Z]{2}(?![\p{L}\p{N}-])/gu;

/** [GAR-13] A file number announced as such, or a number plate. */
export const recogniseFileNumber: Recogniser = (view) => [
	...[...view.plain.matchAll(file)].flatMap((match) => {
		const number = match[1] ?? '';
		// A date after « dossier » is not a number of it.
		if (number.replace(/\D/g, '').length < 5 || /^\d{1,2}[ .-]\d{1,2}[ .-]\d{2,4}$/.test(number))
			return [];
		const end = match.index + match[0].length;
		return valueCandidate(view, end - number.length, end, {
			label: 'ID',
			rule: 'file-number',
			why: ['trigger-word'],
			placeholder: '[numéro retiré]'
		});
	}),
	...[...view.plain.matchAll(plate)].map((match) =>
		valueCandidate(view, match.index, match.index + match[0].length, {
			label: 'ID',
			rule: 'number-plate',
			why: ['shape'],
			placeholder: '[plaque retirée]'
		})
	)
];
