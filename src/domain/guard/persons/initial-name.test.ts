import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	[J. Dupont] refuse
	[J. Carlier] refuse
	[J Carlier] refuse
	vu [J.-P. Carlier] hier
	vu [J. P. Carlier] hier
	[P. Xyzzyk] refuse
	[K. El Amrani] refuse
	[L. Van den Broeck] refuse
	[J. DELATTRE] refuse
`);

const free = lines(`
	J.M. refuse
	J. M. refuse
	J.-P. R. refuse
	J M est venu
	vitamine C. Bilan demain
	hépatite C. Traitement débuté
	stade B. Suivi en cours
	Mme D. Suite au prochain numéro
	Jade M. Sortie prévue lundi
	plan A. Cure
	groupe A. Patients vus
`);

it.each(found)('[GAR-3] %s', (sentence) => {
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});

it.each(free)('[GAR-3] an initial alone is permitted in « %s »', (sentence) => {
	expect(mark(sentence, 'PERSON')).toBe(sentence);
});
