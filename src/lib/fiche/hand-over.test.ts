import { expect, it } from 'vitest';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { closingFor } from '#lib/sync/closing.ts';
import { handOver } from './hand-over.ts';

const left = { keys: ['contexte', 'delai'], words: { contexte: 'mes mots', delai: '3-mois' } };
const nothing = { keys: [], words: {} };

it('[EDI-12] gives back words, never codes, in the words of the form', () => {
	const { unsaved } = handOver(currentDefinition, left, {
		closing: closingFor(closeCodes.situationClosed),
		wrote: true,
		tooLong: {}
	});
	expect(unsaved.map(({ key, words }) => [key, words])).toEqual([
		['contexte', 'mes mots'],
		['delai', null]
	]);
	expect(unsaved[0]?.label).toBe('Contexte');
});

it.each([
	[closeCodes.sessionEnded, null],
	[closeCodes.accessRefused, null],
	[closeCodes.unknownRoom, null],
	[closeCodes.finalised, null],
	[closeCodes.situationClosed, 'trop de mots'],
	[closeCodes.tooLarge, 'trop de mots'],
	[closeCodes.takenOver, 'trop de mots']
])('[EDI-12] after %i, what was too long to be sent is given back as %s', (code, words) => {
	const { unsaved } = handOver(currentDefinition, nothing, {
		closing: closingFor(code),
		wrote: true,
		tooLong: { 'demandeurs.autre.precision': 'trop de mots' }
	});
	expect(unsaved.map((answer) => answer.words)).toEqual([words]);
});

it('has nothing to say when all is stored', () => {
	const options = { closing: null, wrote: false, tooLong: {} };
	expect(handOver(currentDefinition, nothing, options).unsaved).toEqual([]);
});
