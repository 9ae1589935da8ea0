import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

const gap = '[ .\\-/]{0,2}';
const month = '(?:0[1-9]|1[0-2]|[2-3]\\d|4[0-2]|[5-9]\\d)';
const shape = new RegExp(
	`(?<![\\p{L}\\p{N}])[1-478]${gap}\\d{2}${gap}${month}${gap}(?:\\d{2}|2[ABab])${gap}\\d{3}${gap}\\d{3}(?:${gap}\\d{2})?(?!\\p{N})`,
	'gu'
);

/** Key of a social security number: 97 − (number mod 97), Corsica counted 19 and 18. */
function nirKey(number: string): number {
	const digits = number.toUpperCase().replace('2A', '19').replace('2B', '18');
	let rest = 0;
	for (const character of digits.slice(0, 13)) rest = (rest * 10 + Number(character)) % 97;
	return 97 - rest;
}

/** [GAR-11] A NIR, with or without its key, right or wrong: a mistyped one still identifies. */
export const recogniseNir: Recogniser = (view) =>
	[...view.plain.matchAll(shape)].map((match) => {
		const number = match[0].replace(/[^\dABab]/g, '');
		const proved = number.length === 15 && nirKey(number) === Number(number.slice(13));
		return valueCandidate(view, match.index, match.index + match[0].length, {
			label: 'NIR',
			rule: 'nir',
			why: proved ? ['shape', 'checksum'] : ['shape'],
			placeholder: '[numéro retiré]'
		});
	});
