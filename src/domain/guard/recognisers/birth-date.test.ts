import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	né le [12/03/1984]
	née le [12.03.84] à Lens
	né.e le [12-03-1984]
	né(e) le [12/03/1984]
	Né·e le [12 mars 1984]
	née un [12 mars 1984]
	DDN [12/03/1984]
	DDN : [12 mars 84]
	D.D.N. [12/03/84]
	dn [12/3/84]
	date de naissance : [1er mars 1984]
	date de naissance [12031984]
	naissance [1984-03-12]
	([12/03/1984], date de naissance)
	son fils est né le [3 avril 2012]
	Jade, née à Lens le [12/03/1984], 41 ans
	son anniversaire, le [12/03/1984]
	né le [12/03/1984]. Vu le 15/04/2024.
	né le [12/03/1984]\u00a0; vu le [12.03.84]
	NE LE [12/03/1984] A LENS
	née en {mars 1984}
	né {03/1984}
	né en {févr. 1990}
`);

const free = lines(`
	né en 1984, 41 ans
	41 ans, sans emploi
	elle ne vient pas le 12/03/2024
	il ne boit plus depuis le 12/03/2024
	vu le 12/03/2024, prochain le 15/04/2024
	depuis mars 1984
	sevrage le 12 mars 2024
	il est né à Lens. Vu le 12/03/2024
	né prématuré, suivi en PMI depuis juin 2020
	ses enfants, nés en 2012 et 2014
	naissance de sa fille en 2019
`);

it.each(found)('[GAR-13] %s', (sentence) => {
	expect(reread(sentence, 'BIRTHDATE')).toBe(sentence);
});

it.each(free)('[GAR-13] no date of birth in « %s »', (sentence) => {
	expect(mark(sentence, 'BIRTHDATE')).toBe(sentence);
});
