import { describe, expect, it } from 'vitest';
import { designationRefusalText } from './designation-refusal-text.ts';
import { designationPattern, parseDesignation } from './designation.ts';

const pattern = new RegExp(designationPattern, 'u');

describe('parseDesignation', () => {
	it.each(['Jade M.', 'Jean-Pierre D.', 'Anne Marie T.', 'Éloïse É.', 'M’Barek D.', 'Łukasz Ż.'])(
		'[DES-1] accepts the pseudonym %s',
		(text) => {
			expect(parseDesignation(text)).toMatchObject({
				ok: true,
				designation: { kind: 'pseudonyme', text }
			});
			expect(pattern.test(text)).toBe(true);
		}
	);

	it.each(['PER-7KQ4', 'AB-12', 'LIL-4T-99'])('[DES-1] accepts the code %s', (text) => {
		expect(parseDesignation(text)).toEqual({ ok: true, designation: { kind: 'code', text } });
		expect(pattern.test(text)).toBe(true);
	});

	it('supplies the missing dot and tidies blanks and accents', () => {
		expect(parseDesignation('  Ine\u0301s\u00a0M ')).toEqual({
			ok: true,
			designation: { kind: 'pseudonyme', prenom: 'Inés', initiale: 'M', text: 'Inés M.' }
		});
	});

	it.each([
		['DES-2', 'Jade Martin', 'family-name'],
		['DES-2', 'JADE MARTIN', 'family-name'],
		['DES-2', 'jade martin', 'family-name'],
		['DES-2', 'Jade M. Martin', 'family-name'],
		['DES-2', 'Marie Durand T.', 'family-name'],
		['DES-2', 'ROUX-80', 'family-name'],
		['DES-4', 'MARTIN', 'code-without-digit'],
		['DES-4', 'MARTIN-DUPONT', 'code-without-digit'],
		['DES-2', 'jade m', 'lower-case'],
		['DES-2', 'Jade', 'first-name-only'],
		['DES-2', 'Jade MA.', 'family-name'],
		['DES-2', '', 'empty'],
		['DES-2', 'x'.repeat(61), 'too-long']
	] as const)('[%s] refuses « %s »: %s', (_rule, text, why) => {
		expect(parseDesignation(text)).toEqual({ ok: false, why });
		expect(designationRefusalText(why)).toMatch(/\.$/);
	});

	it.each([
		'Jade Martin',
		'JADE MARTIN',
		'Jade M. Martin',
		'jade m',
		'MARTIN',
		'Jade',
		'Jade M.\n',
		''
	])('[DES-3] the pattern of the database refuses « %s » by itself', (text) => {
		expect(pattern.test(text)).toBe(false);
	});
});
