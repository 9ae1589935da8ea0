import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	vu [C A R L I E R] hier
	vu [C.A.R.L.I.E.R] hier
	vu [C-A-R-L-I-E-R] hier
	vu [c a r l i e r] hier
	vu [C_A_R_L_I_E_R] hier
	[D E L A T T R E] refuse
	[M A R T I N] refuse
	Jade [C A R L I E R]
`);

const free = lines(`
	A B C D E F
	C S A P A
	S.A.M.S.A.H.
	V I H et V H C
	M A R D I
	P.S. : R A S
	O U I
	a, b, c, d, e
	A. B. C.
`);

it.each(found)('[GAR-17] %s', (sentence) => {
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});

it.each([
	['X y z z y k', '[X y z z y k]'],
	['D-e-b-u-y-c-k vient', '[D-e-b-u-y-c-k] vient'],
	['d e b u i c k vient', '[d e b u i c k] vient']
])('[GAR-17] with a watched name: « %s »', (text, marked) => {
	expect(mark(text, 'PERSON', { known: ['Xyzzyk', 'Debuyck'] })).toBe(marked);
});

it.each(free)('[GAR-17] no name in « %s »', (sentence) => {
	expect(mark(sentence, 'PERSON')).toBe(sentence);
});
