import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	sécu [1 84 12 76 451 089 46]
	n° sécu : [184127645108946]
	[1841276451089]
	[1 84 12 76 451 089]
	[1.84.12.76.451.089.46]
	[1-84-12-2A-451-089-46]
	[2 84 03 2B 021 001 12]
	NIR [1 84 12 76 451 089 47]
	sécurité sociale : [1 84 12 76 451 089 4]
	SS [284038002100132], CPAM de la Somme
	étrangère : [2 84 03 99 351 001 22]
	[7 84 03 80 021 001 12]
	[2\u00a084\u00a003\u00a080\u00a0021\u00a0001\u00a032]
	[2 84 25 80 021 001 22]
	immatriculation : [1 84 17 76 451 089 46]
`);

const free = lines(`
	1 84 13 76 451 089
	3 comprimés 14 12 76 451 089
	le 1 84 12
	5 84 12 76 451 089 46
	dose 1 20 03 puis 2 40 06
	consultations 2016 2017 2018 2019
	dette de 1 841 276 euros
`);

it.each(found)('[GAR-11] %s', (sentence) => {
	expect(reread(sentence, 'NIR')).toBe(sentence);
});

it.each(free)('[GAR-11] no NIR in « %s »', (sentence) => {
	expect(mark(sentence, 'NIR')).toBe(sentence);
});
