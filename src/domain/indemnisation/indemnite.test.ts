import { expect, it } from 'vitest';
import { euros, parseEuros } from './euros.ts';
import { nextNumber } from './bordereau-number.ts';
import { allowsAct, indemniteActs, indemniteStateCodes, stateAfter } from './indemnite.ts';

/** Every standing × every act: where it leads, or nothing. */
const table: Readonly<Record<string, string>> = {
	'a-payer': 'mettre-au-bordereau:a-payer ecarter:ecartee',
	'a-payer bordereau': 'reprendre:a-payer transmettre:transmis',
	transmis: '',
	'transmis bordereau': 'payer:paye ecarter:ecartee',
	paye: '',
	'paye bordereau': 'annuler-paiement:transmis',
	ecartee: 'remettre:a-payer',
	'ecartee bordereau': 'remettre:transmis'
};

it.each(
	indemniteStateCodes.flatMap((state) =>
		[true, false].map((inBordereau) => ({ state, inBordereau }))
	)
)('[IND-7] $state, in a bordereau: $inBordereau', (standing) => {
	const told = indemniteActs
		.filter((act) => allowsAct(standing, act))
		.map((act) => `${act}:${stateAfter(standing, act)}`);
	const row = `${standing.state}${standing.inBordereau ? ' bordereau' : ''}`;
	expect(told.join(' ')).toBe(table[row]);
});

it.each([
	[2026, null, '2026-001'],
	[2026, '2026-002', '2026-003'],
	[2026, '2026-099', '2026-100'],
	[2026, '2026-999', '2026-1000'],
	[2027, '2026-041', '2027-001']
])('[IND-8] in %s after %s: %s', (year, last, next) => {
	expect(nextNumber(year, last)).toBe(next);
});

it('amounts are read and written as in French', () => {
	expect(euros(123_450)).toBe('1\u202F234,50\u00A0€');
	const read = ['45', '45,5', '45.50', '1 234,50 €', '0', '', '-3', '12,345', 'abc', '1e3'];
	expect(read.map(parseEuros)).toEqual([4500, 4550, 4550, 123_450, ...Array(6).fill(null)]);
});
