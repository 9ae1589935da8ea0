import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

// A digit, or the letters typed in its place (« O6 l2… »).
const digit = '[0-9OolI]';
const gap = '( {0,2}[.\\-/_]? {0,2})';
const prefix = '(?:(?:\\+|00) ?33 ?(?:\\(0\\))?[ .\\-]?[1-9]|[0Oo] ?[1-9lI])';

const shapes = [
	// 06 12 34 56 78, 0612345678, +33 6 12 34 56 78: one separator all along.
	new RegExp(
		`(?<![\\p{L}\\p{N}])${prefix}${gap}${digit}{2}\\1${digit}{2}\\1${digit}{2}\\1${digit}{2}(?![\\p{N}])`,
		'gu'
	),
	// 0612 34 56 78, 0612 345 678
	/(?<![\p{L}\p{N}])0[1-9]\d{2}[ .-](?:\d{2}[ .-]\d{2}[ .-]\d{2}|\d{3}[ .-]\d{3})(?!\p{N})/gu,
	// 0 612 34 56 78, 06 1234 5678, 061 234 56 78
	/(?<![\p{L}\p{N}])0(?: [1-9]\d{2} \d{2} \d{2} \d{2}|[1-9] \d{4} \d{4}|[1-9]\d \d{3} \d{2} \d{2})(?!\p{N})/gu,
	// A foreign number: +32 475 12 34 56
	/(?<![\p{L}\p{N}+])\+(?!33)[1-9]\d{0,2}(?:[ .-]?\d{2,4}){3,5}(?!\p{N})/gu
];

// [GAR-9] Help-lines are nobody's number: 0 800 23 13 13, 09 80 98 09 30.
const helpLine = /^0?8\d|^0?980980930$/;

/** [GAR-8] A telephone number, in every grouping in use in France, and foreign ones after a « + ». */
export const recognisePhone: Recogniser = (view) =>
	shapes.flatMap((shape) =>
		[...view.plain.matchAll(shape)].flatMap((match) => {
			const digits = match[0].replace(/\D/g, '');
			if (digits.length < 8 || helpLine.test(digits)) return [];
			return [
				valueCandidate(view, match.index, match.index + match[0].length, {
					label: 'PHONE',
					rule: 'phone',
					why: ['shape'],
					placeholder: '[numéro retiré]'
				})
			];
		})
	);
