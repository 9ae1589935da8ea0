import { describe, expect, it } from 'vitest';
import { mandatCodes } from '#domain/intervision/role.ts';
import { decideIdentity, type HeldMandat, type IdentityDecision } from './decide-identity.ts';
import { decideCard, decideDirectory } from './decide-card.ts';

const clinical: HeldMandat = { poleId: 'per', mandat: 'coordination-clinique' };
const logistic: HeldMandat = { poleId: 'per', mandat: 'coordination-logistique' };
const referent: HeldMandat = { poleId: 'per', mandat: 'referent' };
const elsewhere: HeldMandat = { poleId: 'cal', mandat: 'referent' };
const evaluation: HeldMandat = { poleId: '*', mandat: 'evaluation' };

type Row = [string, boolean, boolean, HeldMandat[], HeldMandat[], IdentityDecision];
/** Whose card: herself, signs in, her functions; whose hand; what happens to an e-mail or an RPPS. */
const rows: readonly Row[] = [
	['herself, signing in', true, true, [], [], 'direct'],
	['herself, with functions', true, true, [evaluation], [], 'direct'],
	['someone who signs in, by the logistic coordination', false, true, [], [logistic], 'proposee'],
	['someone who signs in, by the clinical coordination', false, true, [], [clinical], 'proposee'],
	[
		'someone who signs in and leads, by both',
		false,
		true,
		[referent],
		[clinical, logistic],
		'proposee'
	],
	['someone who never signed in', false, false, [], [logistic], 'direct'],
	[
		'a référent who never signed in, by the logistic',
		false,
		false,
		[referent],
		[logistic],
		'refusee'
	],
	[
		'a référent who never signed in, by the clinical',
		false,
		false,
		[referent],
		[clinical],
		'direct'
	],
	[
		'a référent of two pôles, by one of them',
		false,
		false,
		[referent, elsewhere],
		[clinical],
		'refusee'
	],
	['an evaluator of the association, by a pôle', false, false, [evaluation], [clinical], 'refusee']
];

describe('decideIdentity', () => {
	it.each(rows)('[ANN-9] %s', (_title, self, signsIn, held, editorHeld, expected) => {
		expect(decideIdentity({ self, signsIn, held, editorHeld })).toBe(expected);
	});
});

describe('decideCard', () => {
	const changers = ['coordination-clinique', 'coordination-logistique', 'direction'];
	it.each(mandatCodes)('[ANN-7] function %s: her own pôle, and no other', (mandat) => {
		const may = changers.includes(mandat);
		const held = [{ poleId: 'per', mandat }];
		expect(decideCard(held, ['per'], 'modifier-annuaire').ok).toBe(may);
		expect(decideCard(held, ['per', 'cal'], 'modifier-annuaire').ok).toBe(may);
		expect(decideCard(held, ['cal'], 'modifier-annuaire').ok).toBe(false);
		expect(decideCard(held, [], 'modifier-annuaire').ok).toBe(may);
		const sees = may || mandat === 'referent' || mandat === 'evaluation';
		expect(decideDirectory(held, 'voir-annuaire').ok).toBe(sees);
	});

	it('[ANN-7] the association’s own coordination keeps every pôle', () => {
		const held = [{ poleId: '*', mandat: 'coordination-logistique' as const }];
		expect(decideCard(held, ['per'], 'modifier-annuaire').ok).toBe(true);
	});
});
