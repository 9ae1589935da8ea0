import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	RPPS [10001234567]
	RPPS : [10001234567].
	rpps n° [10001234567]
	(RPPS [10 00 12 34 567])
	RPPS [100 0123 4567]
	ADELI [591234567]
	n° RPPS : [10100234565]
	médecin traitant, [10003456786]
`);

const free = lines(`
	10001234567
	son RPPS est connu
	le répertoire RPPS de 2024
	10 000 euros
	100 patients en 2024, 120 en 2025
`);

it.each(found)('[GAR-11] %s', (sentence) => {
	expect(reread(sentence, 'RPPS')).toBe(sentence);
});

it.each(free)('[GAR-11] no RPPS in « %s »', (sentence) => {
	expect(mark(sentence, 'RPPS')).toBe(sentence);
});
