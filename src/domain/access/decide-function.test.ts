import { describe, expect, it } from 'vitest';
import { mandatCodes, type Mandat } from '#domain/intervision/role.ts';
import { decideFunction, decideFunctionEnd, type FunctionWanted } from './decide-function.ts';

/** Who may name whom, written from the decision and not from the code. */
const table: Partial<Record<Mandat, string>> = {
	direction:
		'referent coordination-clinique coordination-logistique evaluation dpo direction administrateur',
	'coordination-clinique': 'referent'
};
const associationOnly = ['evaluation', 'dpo', 'direction', 'administrateur'];
const wanted = (mandat: Mandat, changes: Partial<FunctionWanted> = {}): FunctionWanted => ({
	mandat,
	poleId: associationOnly.includes(mandat) ? null : 'pole',
	personId: 'autre',
	profession: 'infirmier',
	structureKind: 'csapa',
	...changes
});
const by = (...mandats: Mandat[]) => ({ personId: 'moi', mandats });

describe('decideFunction', () => {
	it.each(mandatCodes)('[PLA-1] %s names exactly the table', (mandat) => {
		const named = mandatCodes.filter((other) => decideFunction(by(mandat), wanted(other)).ok);
		expect([...named].sort()).toEqual((table[mandat] ?? '').split(' ').filter(Boolean).sort());
		const ended = mandatCodes.filter((other) => decideFunctionEnd(by(mandat), wanted(other)).ok);
		expect(ended).toEqual(named);
	});

	it.each(mandatCodes)('[PLA-1] nobody gives himself %s; anyone may give it back', (mandat) => {
		const self = wanted(mandat, { personId: 'moi' });
		expect(decideFunction(by(...mandatCodes), self)).toEqual({ ok: false, why: 'fonction-a-soi' });
		expect(decideFunctionEnd(by(), self).ok).toBe(true);
	});

	it.each([
		['secretaire', 'association', 'coordination-clinique', false],
		['coordinateur', 'cpts', 'coordination-clinique', false],
		['coordinateur', 'dac', 'coordination-clinique', true],
		['secretaire', 'association', 'coordination-logistique', true],
		['medecin', 'cabinet', 'referent', true],
		['secretaire', 'csapa', 'referent', false],
		['coordinateur', 'dac', 'referent', false],
		['autre', 'association', 'evaluation', true]
	] as const)('[PLA-2] %s in a %s as %s: %s', (profession, structureKind, mandat, ok) => {
		expect(decideFunction(by('direction'), wanted(mandat, { profession, structureKind })).ok).toBe(
			ok
		);
	});

	it('[PLA-1] a référent belongs to a pôle, the DPO to the association', () => {
		expect(decideFunction(by('direction'), wanted('referent', { poleId: null })).ok).toBe(false);
		expect(decideFunction(by('direction'), wanted('dpo', { poleId: 'pole' })).ok).toBe(false);
	});
});
