import { answersTo, options } from './answers.ts';
import type { SituationFact } from '../facts/facts.ts';
import { nonRenseigne, nonRepris } from './non-renseigne.ts';

const field = 'problematiques';
export const products = options(field);
const codes = products.map(({ code }) => code);

/** [EVA-17] The products of a fiche as one set, in the order of the form whatever the order they were ticked in. */
export function combinationOf(fiche: SituationFact): string {
	const ticked = answersTo(fiche, field);
	if (ticked.length === 1) return ticked[0] ?? nonRenseigne.code;
	return codes.filter((code) => ticked.includes(code)).join('+');
}

/** How many products; none of silence. */
export function degreeOf(fiche: SituationFact): number {
	const combination = combinationOf(fiche);
	return isSilence(combination) ? 0 : combination.split('+').length;
}

/** « Héroïne et TSO + Alcool » */
export function combinationLabel(combination: string): string {
	if (combination === nonRenseigne.code) return nonRenseigne.label;
	if (combination === nonRepris.code) return nonRepris.label;
	return combination
		.split('+')
		.map((code) => products.find((product) => product.code === code)?.label ?? code)
		.join(' + ');
}

/** [EVA-17] In the order of the form: by first product, then by second… */
export function compareCombinations(one: string, other: string): number {
	const [left, right] = [places(one), places(other)];
	for (let at = 0; at < Math.max(left.length, right.length); at++) {
		const difference = (left[at] ?? -1) - (right[at] ?? -1);
		if (difference !== 0) return difference;
	}
	return 0;
}

const isSilence = (code: string) => code === nonRenseigne.code || code === nonRepris.code;

function places(combination: string): readonly number[] {
	// Silence comes last, that of an import after that of people.
	if (combination === nonRenseigne.code) return [products.length];
	if (combination === nonRepris.code) return [products.length + 1];
	return combination.split('+').map((code) => products.findIndex((one) => one.code === code));
}
