import { expect, it } from 'vitest';
import { adviseQuasiIdentifiers } from './quasi-identifiers.ts';

const told = (fields: Record<string, string>) =>
	adviseQuasiIdentifiers(fields, {}).map(
		({ field, kind, start, end }) => `${field} ${kind} ${fields[field]?.slice(start, end)}`
	);

it.each([
	[
		{ contexte: 'Ancien maire de Roisel.', histoire: 'Travaille chez Bonduelle.' },
		[
			'contexte commune Roisel',
			'contexte notoriete Ancien maire',
			'histoire employeur Travaille chez Bonduelle'
		]
	],
	[
		{ contexte: 'Sa fille est au collège de Nesle, maladie de Huntington.' },
		['contexte ecole collège', 'contexte commune Nesle', 'contexte maladie-rare Huntington']
	]
])('[GAR-19] reminds of what, together, can designate (%j)', (fields, expected) => {
	expect(told(fields)).toEqual(expected);
});

it.each([
	{ contexte: 'Jade M. vit à Péronne.' },
	{ contexte: 'Alcool depuis dix ans, deux cures.' },
	{ contexte: '' }
])('[GAR-19] says nothing of one element alone (%j)', (fields) => {
	expect(told(fields)).toEqual([]);
});
