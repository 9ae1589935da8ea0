import { expect, it } from 'vitest';
import { rate } from '../values/rate.ts';
import { cellWords, hiddenWords } from './cell-words.ts';
import * as phrase from './phrase.ts';

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ');

it.each([
	[phrase.countWords(1, 'situation'), '1 situation'],
	[phrase.countWords(0, 'situation'), '0 situation'],
	[phrase.countWords(1021, 'participation'), '1 021 participations'],
	[
		phrase.fractionWords(rate('mt-connu', 144, 169)),
		'144 des 169 situations dont le médecin traitant est connu'
	],
	[phrase.fractionWords(rate('situations', 1, 1)), '1 sur 1 situation'],
	[
		phrase.fractionWords(rate('invitations-categorie:pharmaciens', 2, 3)),
		'2 des 3 invitations de la catégorie'
	],
	[phrase.percentWords(144, 169), '85 %'],
	[phrase.percentWords(0, 0), undefined],
	[phrase.meanWords({ total: 261, count: 89 }), '2,9'],
	[phrase.differenceWords(12), '+12'],
	[phrase.differenceWords(-5), '−5'],
	[phrase.differenceWords(0), 'stable'],
	[phrase.pointsWords(2.6), '+3 points'],
	[phrase.pointsWords(-0.6), '−1 point'],
	[phrase.pointsWords(0.4), 'stable'],
	[phrase.meanChangeWords(-0.25), '−0,2'],
	[phrase.rankWords(1), '1ᵉʳ'],
	[phrase.rankWords(3), '3ᵉ'],
	[phrase.placesWords(2), 'gagne 2 places'],
	[phrase.placesWords(-1), 'perd 1 place'],
	[phrase.placesWords(0), 'même place'],
	[phrase.listWords(['Hazebrouck', 'Hirson', 'Péronne']), 'Hazebrouck, Hirson et Péronne'],
	[phrase.listWords([]), '']
])('[EVA-23] « %s »', (said, expected) => {
	expect(plain(said)).toBe(expected);
});

it('[EVA-23] a cell that is kept silent says so, and tells nothing else', () => {
	expect(cellWords({ kind: 'hidden', ref: { id: 'H1' } })).toBe(hiddenWords);
	expect(hiddenWords).not.toMatch(/\d/);
});
