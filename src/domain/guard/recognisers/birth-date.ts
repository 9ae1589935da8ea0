import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

const month =
	'(?:janvier|janv|fevrier|fev|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec)\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:er)?';
const year = "(?:(?:19|20)\\d{2}|'?\\d{2})";
const full = `${day} ?(?:[/.-] ?(?:0?[1-9]|1[0-2]) ?[/.-] ?${year}| ${month} ${year})`;
const partial = `${month} (?:19|20)\\d{2}|(?:0[1-9]|1[0-2])/(?:19|20)\\d{2}`;
const trigger =
	'(?:nee?s?(?:\\(e\\)|·e|\\.e)?|ddn|d\\.d\\.n\\.?|date de naissance|naissance|anniversaire)';
const announced = new RegExp(
	`(?<!\\p{L})${trigger}[ :,]{0,3}(?:(?:le|en|au|du|est le|est|\\([a-z ]{1,12}\\)|a [\\p{L}-]{1,20},?(?: le| en)?)[ :]{1,2})?((${full})|${partial})(?!\\p{N})`,
	'giu'
);

/** [GAR-13] A date of birth: whole it blocks, month and year are asked. An age or a year is free. */
export const recogniseBirthDate: Recogniser = (view) =>
	[...view.plain.matchAll(announced)].map((match) => {
		const date = match[1] ?? '';
		const end = match.index + match[0].length;
		const whole = match[2] !== undefined;
		return valueCandidate(view, end - date.length, end, {
			label: 'BIRTHDATE',
			rule: whole ? 'birth-date' : 'birth-month',
			why: ['trigger-word', 'shape'],
			placeholder: '[date retirée]',
			severity: whole ? 'blocking' : 'confirm'
		});
	});
