import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	IBAN [FR76 3000 6000 0112 3456 7890 189]
	[FR7630006000011234567890189] à vérifier
	[fr76 3000 6000 0112 3456 7890 189]
	[FR76-3000-6000-0112-3456-7890-189]
	[FR76 30006 00001 12345678901 89]
	[FR14 2004 1010 0505 0001 3M02 606]
	[FR76 3000 6000 0112 3456 7890 188]
	[BE68 5390 0754 7034]
	[DE89 3704 0044 0532 0130 00]
	[LU28 0019 4006 4475 0000], Luxembourg
	RIB : [30006 00001 12345678901 89]
	compte bancaire [3000600001 12345678901 89]
	[FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189]
`);

const free = lines(`
	BE68 5390 0754 7035
	DE12 345
	AU 12 janvier 2024
	FR 2024
	il a donné son RIB
	compte 2 enfants
	DT 38 du département
`);

it.each(found)('[GAR-11] %s', (sentence) => {
	expect(reread(sentence, 'IBAN')).toBe(sentence);
});

it.each(free)('[GAR-11] no account in « %s »', (sentence) => {
	expect(mark(sentence, 'IBAN')).toBe(sentence);
});
