import { expect, it } from 'vitest';
import { knownForms, undisguise } from './known-forms.ts';

it.each([
	['Debuyck', ['debuyck']],
	['El Amrani', ['elamrani', 'amrani']],
	['d’Hooghe', ['dhooghe', 'hooghe']],
	['de la Tour', ['delatour', 'tour']],
	['Debuyck-Roux', ['debuyckroux', 'debuyck', 'roux']],
	['Lefèvre', ['lefevre']],
	['', []],
	['X', []]
])('[GAR-5] « %s » is watched as %j', (known, forms) => {
	expect(knownForms([known]).map(({ squashed }) => squashed)).toEqual(forms);
});

it.each([
	['carl1er', 'carller'],
	['d3buyck', 'debuyck'],
	['m4rt1n', 'martln'],
	['1234', '1234'],
	['carlier', 'carlier']
])('[GAR-5] « %s » is read « %s »', (typed, read) => {
	expect(undisguise(typed)).toBe(read);
});
