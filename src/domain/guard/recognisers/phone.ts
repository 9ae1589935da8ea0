import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import { valueCandidate } from '../value-candidate.ts';
import { digitRuns, holdsDate } from './digit-runs.ts';

// A digit, or the letters typed in its place (« O6 l2… »).
const digit = '[0-9OolI]';
const gap = '( {0,2}[.\\-/_]? {0,2})';
const prefix = '(?:(?:\\+|00) ?33 ?(?:\\(0\\))?[ .\\-]?[1-9]|[0Oo] ?[1-9lI])';

const shapes = [
	// 06 12 34 56 78, O6 l2 34 56 78: one separator all along.
	new RegExp(
		`(?<![\\p{L}\\p{N}])${prefix}${gap}${digit}{2}\\1${digit}{2}\\1${digit}{2}\\1${digit}{2}(?![\\p{N}])`,
		'gu'
	),
	// A foreign number: +32 475 12 34 56
	/(?<![\p{L}\p{N}+])(?:\+|00)(?!33)[1-9]\d{0,2}(?:[ .-]?\d{1,4}){3,5}(?!\p{N})/gu,
	// Announced, cut after eight digits or more: « tel 06 12 34 56 7 »
	/(?<=(?:tel|telephone|portable|port|gsm|mobile|fixe|numero)\.?[ :]{0,3})0[1-9](?:[ .\-/]{0,2}\d){6,7}(?!\p{N})/giu
];

/** French numbers written in any grouping: « 06 123 456 78 », « 0 6 1 2 … », « (03) 21 76 40 18 », « 06  31 44  70 08 ». */
const french = /^(?:0[1-9]\d{8}|(?:33|0033)0?[1-9]\d{8})$/;

// [GAR-9] Help-lines are nobody's number: 0 800 23 13 13, 09 80 98 09 30.
const helpLine = /^0?8\d|^0?980980930$/;

function candidate(view: TextView, start: number, end: number) {
	return valueCandidate(view, start, end, {
		label: 'PHONE',
		rule: 'phone',
		why: ['shape'],
		placeholder: '[numéro retiré]'
	});
}

/** [GAR-8] A telephone number, in every grouping in use in France, and foreign ones after a « + ». */
export const recognisePhone: Recogniser = (view) => {
	const shaped = shapes.flatMap((shape) =>
		[...view.plain.matchAll(shape)]
			.filter(({ 0: text }) => !helpLine.test(text.replace(/\D/g, '')))
			.map((match) => candidate(view, match.index, match.index + match[0].length))
	);
	const grouped = digitRuns(view.plain)
		.filter(({ digits, text }) => french.test(digits) && !helpLine.test(digits) && !holdsDate(text))
		.map(({ start, end, text }) => {
			// « (03) 21 … » opens with its bracket, « (0612345678) » stands in brackets.
			const inside = text.startsWith('(') && !text.includes(')');
			return candidate(view, start + (inside ? 1 : 0), end);
		});
	return [...shaped, ...grouped];
};
