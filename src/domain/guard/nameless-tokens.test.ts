import { describe, expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const structures = [
	'MSP du Kruysbellaert',
	'Le Square',
	'Maison Xyzzyk',
	'ÉCLAT-GRAA',
	'Cèdre Bleu'
];

describe('partner structures', () => {
	it.each(
		lines(`
			suivie à la MSP du Kruysbellaert
			orientée vers la msp du kruysbellaert
			orientée vers la MSP DU KRUYSBELLAERT
			vue à la Maison Xyzzyk
			appelle Le Square, puis le Cèdre Bleu
			formée par ÉCLAT-GRAA
			à la MSP du Kruysbellaert, [Mme Carlier] refuse
			à la Maison Xyzzyk, [Jade Carlier] refuse
		`)
	)('[GAR-9] %s', (sentence) => {
		expect(reread(sentence, 'PERSON', { structures })).toBe(sentence);
	});

	it('[GAR-5] the watched name stops even in the name of a partner', () => {
		const known = ['Kruysbellaert'];
		expect(mark('à la MSP du Kruysbellaert', 'PERSON', { structures, known })).toBe(
			'à la MSP du [Kruysbellaert]'
		);
	});

	it('[GAR-1] a civility stops even before a word of a partner’s name', () => {
		expect(mark('Mme Kruysbellaert', 'PERSON', { structures })).toBe('[Mme Kruysbellaert]');
	});

	it('[GAR-16] one word of a partner’s name, alone, is still weighed', () => {
		expect(mark('vu Kruysbellaert hier', 'PERSON', { structures })).not.toBe(
			'vu Kruysbellaert hier'
		);
	});
});

describe('the name of a thing stops where the sentence goes on', () => {
	it.each(
		lines(`
			CSAPA Boris Vian, [Jade Carlier] refuse
			au CSAPA de Lens [Mme Carlier] refuse
			hôpital de Lens : [Mme Carlier]
			le CMP appelle [Carlier] demain
			école Jean Macé, puis collège Jules Ferry
			échelles de Beck, Hamilton et Zarit
			maladie de Charcot ou de Parkinson
			Villers-Bretonneux, Hénin Beaumont, Le Cateau Cambrésis
			SORTIE DU CSAPA BORIS VIAN AVEC ORDONNANCE
			chambre du {Dr Carlier}
		`)
	)('[GAR-9] %s', (sentence) => {
		expect(reread(sentence, 'PERSON')).toBe(sentence);
	});
});
