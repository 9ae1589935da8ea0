import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	sa {fille Inès} va bien
	sa {fille ines} va bien
	SA {FILLE INÈS} VA BIEN AUJOURD’HUI
	sa fille, {Inès}, va bien
	sa fille ({Inès}) va bien
	son {fils Karim} est placé
	son {frère Lucas}
	sa {compagne Nathalie}
	son {ex Thomas}
	son {ex-mari Thomas}
	sa {belle-mère Nathalie}
	ses {enfants Yasin}, {Inès} et {Imad}
	son fils [Karim Benali] est placé
	sa sœur [Inès Carlier] l’héberge
	son {voisin Marcel}
`);

const free = lines(`
	sa fille Inès D. va bien
	sa fille va bien
	sa fille est placée
	ses enfants sont placés
	son fils vit à Lens
	sa mère Rose-Marie B. est décédée
	un ami pompier
	sa femme enceinte
	son père boit
	sa sœur aînée
	ex-fumeur
	son ex compagnon
	ses parents, Lens
`);

it.each(found)('[GAR-7] %s', (sentence) => {
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});

it.each(free)('[GAR-7] no relative named in « %s »', (sentence) => {
	expect(mark(sentence, 'PERSON')).toBe(sentence);
});
