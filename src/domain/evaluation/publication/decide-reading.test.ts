import { expect, it } from 'vitest';
import { mandatCodes, type Mandat } from '#domain/intervision/role.ts';
import type { Scope } from '../scope/scope.ts';
import { decideReading } from './decide-reading.ts';

const scopes: Readonly<Record<string, Scope>> = {
	region: { kind: 'region' },
	bassin: { kind: 'bassin', bassin: 'Somme' },
	own: { kind: 'pole', poleId: 'p' },
	other: { kind: 'pole', poleId: 'q' }
};
const everything = { region: 'entier', bassin: 'entier', own: 'entier', other: 'entier' };
const nothing = { region: null, bassin: null, own: null, other: null };
const pole = { region: 'publie', bassin: null, other: null };

const table: Readonly<Record<Mandat, object>> = {
	evaluation: everything,
	direction: everything,
	referent: { ...pole, own: 'entier' },
	'coordination-clinique': { ...pole, own: 'entier' },
	'coordination-logistique': { ...pole, own: 'activite' },
	dpo: nothing,
	administrateur: nothing
};

it.each(mandatCodes)('[RAP-2] %s: exactly the table', (mandat) => {
	const everywhere = ['evaluation', 'direction', 'dpo', 'administrateur'].includes(mandat);
	const held = [{ mandat, poleId: everywhere ? '*' : 'p' }];
	const read = Object.entries(scopes).map(([name, scope]) => [name, decideReading(held, scope)]);
	expect(Object.fromEntries(read)).toEqual(table[mandat]);
});

it('[RAP-2] without a function, nothing; with two, the wider', () => {
	expect(decideReading([], { kind: 'region' })).toBeNull();
	const both = (['coordination-logistique', 'referent'] as const).map((mandat) => ({
		...{ mandat, poleId: 'p' }
	}));
	expect(decideReading(both, { kind: 'pole', poleId: 'p' })).toBe('entier');
});
