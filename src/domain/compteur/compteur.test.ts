import { expect, it } from 'vitest';
import { compteurCodes, compteurs, parseCompteur } from './compteur.ts';

it.each<[string, number | null | undefined]>([
	['', null],
	['  ', null],
	['0', 0],
	['14', 14],
	['1 842', 1842],
	['1\u202F842', 1842],
	['-1', undefined],
	['3,5', undefined],
	['douze', undefined],
	['99999999', undefined]
])('[ACT-18] « %s » is %s', (typed, expected) => {
	expect(parseCompteur(typed)).toBe(expected);
});

it('[ACT-18] each counter says its unit', () => {
	for (const code of compteurCodes) expect(compteurs[code].unit).not.toBe('');
	expect(new Set(compteurCodes.map((code) => compteurs[code].label)).size).toBe(
		compteurCodes.length
	);
});
