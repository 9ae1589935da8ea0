import { expect, it } from 'vitest';
import type { ChoicesField } from '#domain/fiche/field.ts';
import { tickedOptions, toggleWrites } from './ticked-options.ts';

const field: ChoicesField = {
	kind: 'choices',
	code: 'difficultes',
	label: 'Difficultés',
	options: [
		{ code: 'logement', label: 'logement' },
		{ code: 'travail', label: 'travail' },
		{ code: 'aucune', label: 'aucune', exclusive: true }
	]
};

it('reads the ticks in the order of the form', () => {
	const entries = { 'difficultes.travail': true, 'difficultes.logement': true } as const;
	expect(tickedOptions(field, entries)).toEqual(['logement', 'travail']);
});

it('writes only the option that is ticked or unticked', () => {
	expect(toggleWrites(field, ['logement'], 'travail')).toEqual([['difficultes.travail', true]]);
	expect(toggleWrites(field, ['logement'], 'logement')).toEqual([['difficultes.logement', null]]);
});

it('[EDI-4] « aucune » unticks the others, and any other unticks « aucune »', () => {
	expect(toggleWrites(field, ['logement', 'travail'], 'aucune')).toEqual([
		['difficultes.logement', null],
		['difficultes.travail', null],
		['difficultes.aucune', true]
	]);
	expect(toggleWrites(field, ['aucune'], 'travail')).toEqual([
		['difficultes.aucune', null],
		['difficultes.travail', true]
	]);
});
