import { describe, expect, it } from 'vitest';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { HeldMandat } from './decide-identity.ts';
import { decideMerge, planMerge, type MergedCard } from './decide-merge.ts';
import { sampleDetails } from './sample-details.ts';

const clinical: HeldMandat = { poleId: 'per', mandat: 'coordination-clinique' };
const logistic: HeldMandat = { poleId: 'per', mandat: 'coordination-logistique' };
const referent: HeldMandat = { poleId: 'per', mandat: 'referent' };
const dpo: HeldMandat = { poleId: '*', mandat: 'dpo' };

const old = (changes: Partial<MergedCard> = {}): MergedCard => ({
	...{ id: 'ancienne', createdAt: '2025-01-01', signsIn: false, held: [] },
	details: sampleDetails,
	...changes
});
const young = (changes: Partial<MergedCard> = {}): MergedCard => ({
	...old(),
	...{ id: 'recente', createdAt: '2026-01-01' },
	...changes
});
const mail = (email: string) => ({ ...sampleDetails, email });
const rpps = (number: string) => ({ ...sampleDetails, rpps: number });

type Row = [string, MergedCard, MergedCard, HeldMandat, Refusal | 'oui'];
const rows: readonly Row[] = [
	['two cards without anything', old(), young(), logistic, 'oui'],
	['one that signs in and one that does not', old({ signsIn: true }), young(), logistic, 'oui'],
	[
		'both sign in',
		old({ signsIn: true }),
		young({ signsIn: true }),
		clinical,
		'fusion-deux-connexions'
	],
	[
		'two RPPS',
		old({ details: rpps('1') }),
		young({ details: rpps('2') }),
		clinical,
		'fusion-impossible'
	],
	['a function gained, logistic', old(), young({ held: [referent] }), logistic, 'fusion-fonction'],
	['a function gained, clinical', old(), young({ held: [referent] }), clinical, 'oui'],
	[
		'a function of the association gained',
		old(),
		young({ held: [dpo] }),
		clinical,
		'fusion-fonction'
	],
	[
		'a new address for a card with a function, logistic',
		old({ held: [referent] }),
		young({ details: mail('voleur@exemple.fr') }),
		logistic,
		'fusion-fonction'
	],
	[
		'a signing card that takes over one with a function, logistic',
		old({ held: [referent] }),
		young({ signsIn: true, details: mail('voleur@exemple.fr') }),
		logistic,
		'fusion-fonction'
	]
];

describe('decideMerge', () => {
	it.each(rows)('[ANN-12] %s', (_title, one, other, mandat, expected) => {
		const editor = { personId: 'quelqu’un', held: [mandat] };
		const decision = decideMerge(planMerge(one, other), editor);
		expect(decision.ok ? 'oui' : decision.why).toBe(expected);
		expect(decideMerge(planMerge(other, one), editor)).toEqual(decision);
	});

	it('[ANN-12] nobody merges her own card', () => {
		for (const personId of ['ancienne', 'recente'])
			expect(decideMerge(planMerge(old(), young()), { personId, held: [clinical] })).toEqual({
				...{ ok: false, why: 'fusion-de-soi' }
			});
	});
});

describe('planMerge', () => {
	it('[ANN-12] the older card stays and its blanks are filled', () => {
		const other = young({ details: { ...mail('a@exemple.fr'), phone: '03 22 00 00 00' } });
		const plan = planMerge(other, old());
		expect(plan.kept.id).toBe('ancienne');
		expect(plan.details).toMatchObject({ email: 'a@exemple.fr', phone: '03 22 00 00 00' });
	});

	it('[ANN-12] the card that signs in stays, even the younger one, with its own way to sign in', () => {
		const signs = young({ signsIn: true, details: mail('elle@exemple.fr') });
		for (const plan of [planMerge(signs, old()), planMerge(old(), signs)]) {
			expect([plan.kept.id, plan.gone.id]).toEqual(['recente', 'ancienne']);
			expect(plan.details.email).toBe('elle@exemple.fr');
		}
	});

	it('[ANN-12] a card that signs in is given no other way to sign in', () => {
		const kept = old({ signsIn: true, details: rpps('10003456786') });
		const gone = young({ details: mail('voleur@exemple.fr') });
		expect(planMerge(kept, gone).details).toMatchObject({ email: null, rpps: '10003456786' });
	});
});
