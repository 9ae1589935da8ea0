import { expect, it } from 'vitest';
import { noAccord, type Accord } from '#domain/accord/accord.ts';
import { accordCircumstances, accordLimits, accordSentence } from './accord-words.ts';

const names = { claire: 'Claire Vasseur', yann: 'Yann Prigent' };
const given: Accord = {
	...noAccord,
	state: 'oral',
	collectedOn: '2026-11-12',
	collectedBy: 'claire'
};

it.each<[Partial<Accord>, string]>([
	[{}, 'Accord oral recueilli le 12 novembre 2026 par Claire Vasseur'],
	[{ remote: true }, 'Accord oral recueilli le 12 novembre 2026 par Claire Vasseur, à distance'],
	[
		{ state: 'partiel-ecrit', collectedBy: null, collectorFonction: 'médecin du foyer' },
		'Accord partiel, écrit, recueilli le 12 novembre 2026 par un·e autre professionnel·le (médecin du foyer)'
	],
	[{ ...noAccord }, 'Le patient n’a pas encore été interrogé'],
	[{ state: 'retire', collectedBy: null }, 'Le patient a retiré son accord le 12 novembre 2026']
])('one sentence: %o', (changes, sentence) => {
	const told = accordSentence({ ...given, ...changes }, names).replaceAll('\u00A0', ' ');
	expect(told).toBe(sentence);
});

it('says what is withheld and who will not be there', () => {
	const accord: Accord = {
		...given,
		withheld: 'le suivi psychiatrique',
		refusedPersonIds: ['yann'],
		refusedProfessions: ['pharmacien']
	};
	expect(accordLimits(accord, names).map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
		'À taire : le suivi psychiatrique',
		'Yann Prigent et toute personne « Pharmacien·ne » ne seront pas présents.'
	]);
	expect(accordLimits(given, names)).toEqual([]);
});

it('says who answered for a minor or a protected adult', () => {
	const minor: Accord = {
		...given,
		representative: 'mineur',
		consentBasis: 'autorite-parentale',
		representativeInformed: true
	};
	expect(accordCircumstances(minor).slice(0, 3)).toEqual([
		'Patient mineur',
		'Les titulaires de l’autorité parentale sont d’accord',
		'Parents informés'
	]);
});
