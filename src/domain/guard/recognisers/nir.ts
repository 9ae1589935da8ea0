import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import { valueCandidate } from '../value-candidate.ts';
import { digitRuns } from './digit-runs.ts';

const gap = '[ .\\-/_]{0,2}';
const month = '(?:0[1-9]|1[0-2]|[2-3]\\d|4[0-2]|[5-9]\\d)';
const shape = new RegExp(
	`(?<![\\p{L}\\p{N}])[1-478]${gap}\\d{2}${gap}${month}${gap}(?:\\d{2}|2[ABab])${gap}\\d{3}${gap}\\d{3}(?:${gap}\\d{2})?(?!\\p{N})`,
	'gu'
);
/** « n° sécu : … »: after these words a number of twelve digits or more is one, however it is mistyped. */
const announced =
	/(?<!\p{L})(?:n\W{0,3}ss|nir|secu(?:rite sociale)?|nss|immatriculation|num(?:ero)? de ss|n\W{0,3}(?:de )?secu)[^\n\d]{0,24}$/iu;
const valid = new RegExp(`^[1-478]\\d{2}${month}\\d{8}(?:\\d{2})?$`);

/** Key of a social security number: 97 − (number mod 97), Corsica counted 19 and 18. */
function nirKey(number: string): number {
	const digits = number.toUpperCase().replace('2A', '19').replace('2B', '18');
	let rest = 0;
	for (const character of digits.slice(0, 13)) rest = (rest * 10 + Number(character)) % 97;
	return 97 - rest;
}

const hasKey = (number: string) =>
	number.length === 15 && nirKey(number) === Number(number.slice(13));

function candidate(view: TextView, start: number, end: number, proved: boolean) {
	return valueCandidate(view, start, end, {
		label: 'NIR',
		rule: 'nir',
		why: proved ? ['shape', 'checksum'] : ['shape'],
		placeholder: '[numéro retiré]'
	});
}

/** [GAR-11] A NIR, with or without its key, right or wrong: a mistyped one still identifies. */
export const recogniseNir: Recogniser = (view) => {
	const shaped = [...view.plain.matchAll(shape)].map((match) => {
		const number = match[0].replace(/[^\dABab]/g, '');
		return candidate(view, match.index, match.index + match[0].length, hasKey(number));
	});
	const grouped = digitRuns(view.plain).flatMap(({ start, end, digits }) => {
		if (digits.length < 12 || digits.length > 15) return [];
		const told = announced.test(view.plain.slice(Math.max(0, start - 40), start));
		const proved = valid.test(digits) && hasKey(digits);
		return told || proved ? [candidate(view, start, end, proved)] : [];
	});
	return [...shaped, ...grouped];
};
