import { describe, expect, it } from 'vitest';
import { currentDefinition, editableFields } from '#domain/fiche/definitions.ts';
import { formerFates } from './former-fates.ts';
import { isOpen, lineState } from './line-state.ts';
import { decideDoneOn } from './outcome.ts';
import { pisteKinds, pisteLabel } from './piste-kinds.ts';
import { plannedSuites } from './planned-suites.ts';
import { printRestitution } from './print-restitution.ts';
import { reconcileSuites, type StoredSuites } from './reconcile-suites.ts';
import { mayNote, mayUndo } from './task-rights.ts';
import { toldText } from './told-text.ts';

const answer = (value: string | string[]) => ({ value, precisions: {} });
const person = (personId: string) => ({ personId, name: 'Nom', fonction: '' });
const derived = {
	...{ designation: 'Jade M.', accord: '', structure: '', date: '', invites: '' },
	...{ 'medecin-traitant-invite': 'oui', 'pharmacien-invite': 'non' },
	absents: [person('thomas'), person('lucie')]
};
const planned = (
	answers: Record<string, ReturnType<typeof answer>>,
	restituteurId: string | null = 'claire'
) =>
	plannedSuites({
		fiche: { answers, derived },
		...{ restituteurId, heldOn: '2026-11-24', finalisedOn: '2026-11-24' }
	});

describe('what a fiche asks to be done', () => {
	it('[SUI-2] every piste of the form has its kind, and no other has one', () => {
		const field = editableFields(currentDefinition).find(({ code }) => code === 'pistes');
		const codes = field?.kind === 'choices' ? field.options.map(({ code }) => code) : [];
		expect(Object.keys(pisteKinds).toSorted()).toEqual(codes.toSorted());
	});

	it.each([
		['trouver-medecin-traitant', 1],
		['contacter-medecin-traitant', 1],
		['ajuster-traitement', 1],
		['adapter-delivrance', 1],
		['remobiliser', 0],
		['poursuivre', 0],
		['optimiser-accompagnement', 0],
		['accompagnement-conjoint', 1],
		['orienter', 1],
		['accompagnement-social', 1],
		['contact-famille', 1],
		['synthese', 1],
		['retour-absents', 2],
		['autre', 1]
	])('[SUI-2] %s: %i to do', (code, count) => {
		expect(planned({ pistes: answer([code]) }).suites).toHaveLength(count);
	});

	it.each([
		['2026-11-24', '2026-12-09', '2026-12-24'],
		['2026-12-08', '2026-12-15', '2026-12-24'],
		['2027-01-20', '2027-01-27', '2027-01-27']
	])('[SUI-3] finalised on %s: told before %s, done before %s', (finalisedOn, told, done) => {
		const { restitution, suites } = plannedSuites({
			fiche: { answers: { pistes: answer(['synthese', 'retour-absents']) }, derived },
			...{ restituteurId: 'claire', heldOn: '2026-11-24', finalisedOn }
		});
		expect(restitution.dueOn).toBe(told);
		expect(suites.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
			['retour-absent', told],
			['retour-absent', told],
			['piste', done]
		]);
	});

	it('[SUI-1] without a restituteur nothing is due; without retour nobody is told', () => {
		const none = planned({ pistes: answer(['poursuivre']) }, null);
		expect(none).toEqual({
			restitution: { restituteurId: null, dueOn: null },
			...{ suites: [], reprogrammation: null }
		});
	});

	it.each([
		['1-mois', '2026-12-24'],
		['2-mois', '2027-01-24'],
		['3-mois', '2027-02-24'],
		['6-mois', '2027-05-24'],
		['1-an', '2027-11-24'],
		['autre', null]
	])('[SUI-12] again within %s: %s', (delay, dueOn) => {
		const answers = { 'autre-intervision': answer('oui'), delai: answer(delay) };
		expect(planned(answers).reprogrammation).toEqual({ delay, dueOn });
	});
});

describe('[SUI-4] a corrected fiche', () => {
	const first = planned({
		pistes: answer(['synthese']),
		'autre-intervision': answer('oui'),
		delai: answer('1-mois')
	});
	const stored = (changes: Partial<StoredSuites> = {}): StoredSuites => ({
		restitution: { restituteurId: 'claire', dueOn: '2026-12-09', closed: false, reassigned: false },
		suites: [{ id: 's', kind: 'piste', piste: 'synthese', absentId: null, closed: false }],
		reprogrammation: { delay: '1-mois', dueOn: '2026-12-24', dropped: false },
		...changes
	});
	const unchanged = { restitution: null, add: [], removeIds: [], reprogrammation: null };

	it('says the same: nothing changes', () => {
		expect(reconcileSuites(first, stored())).toEqual(unchanged);
	});

	it('another restituteur: given to him, unless it was done or given to somebody else', () => {
		const other = planned({ pistes: answer(['synthese']) }, 'paul').restitution;
		const wanted = { ...first, restitution: other };
		const was = stored().restitution;
		if (!was) throw new Error('none');
		expect(reconcileSuites(wanted, stored()).restitution).toEqual({
			...{ restituteurId: 'paul', dueOn: '2026-12-09' }
		});
		for (const kept of [{ closed: true }, { reassigned: true }]) {
			const given = stored({ restitution: { ...was, ...kept } });
			expect(reconcileSuites(wanted, given)).toEqual(unchanged);
		}
	});

	it('a piste less: taken away, unless it was done', () => {
		const less = { ...first, suites: [] };
		expect(reconcileSuites(less, stored()).removeIds).toEqual(['s']);
		const [one] = stored().suites;
		const done = stored({ suites: one ? [{ ...one, closed: true }] : [] });
		expect(reconcileSuites(less, done).removeIds).toEqual([]);
	});

	it('no longer again, or within another delay', () => {
		expect(reconcileSuites({ ...first, reprogrammation: null }, stored()).reprogrammation).toBe(
			'retirer'
		);
		const later = { delay: '3-mois', dueOn: '2027-02-24' };
		expect(reconcileSuites({ ...first, reprogrammation: later }, stored()).reprogrammation).toEqual(
			later
		);
	});
});

describe('where a line stands', () => {
	const open = { outcome: null, suspended: false };
	const held = (on: string) => ({ day: on, held: true });
	it.each([
		[{ ...open, dueOn: '2026-11-25' }, 'retard'],
		[{ ...open, dueOn: '2026-11-26' }, 'semaine'],
		[{ ...open, dueOn: '2026-12-03' }, 'semaine'],
		[{ ...open, dueOn: '2026-12-04' }, 'a-venir'],
		[{ ...open, dueOn: null }, 'a-venir'],
		[{ ...open, suspended: true, dueOn: '2026-11-25' }, 'suspendue'],
		[{ outcome: 'faite', suspended: true, dueOn: '2026-11-25' }, 'faite'],
		[{ outcome: 'impossible', suspended: false, dueOn: null }, 'impossible'],
		[{ ...open, dueOn: '2026-11-01', next: { day: '2026-12-15', held: false } }, 'inscrite'],
		[{ ...open, dueOn: '2026-11-01', next: held('2026-11-15') }, 'dans-le-delai'],
		[{ ...open, dueOn: '2026-11-01', next: held('2026-11-16') }, 'hors-delai'],
		[{ ...open, dueOn: null, next: held('2026-11-16') }, 'sans-delai'],
		[{ outcome: 'abandonnee', suspended: false, dueOn: '2026-11-01' }, 'abandonnee']
	] as const)('[SUI-12] %o: %s', (facts, state) => {
		expect(lineState(facts, '2026-11-26')).toBe(state);
	});

	it('[SUI-11] what the patient stopped is still open, and not late', () => {
		expect(isOpen('suspendue')).toBe(true);
	});
});

it.each([
	['2026-11-23', false],
	['2026-11-24', true],
	['2026-11-26', true],
	['2026-11-27', false],
	['26/11/2026', false],
	['2026-02-30', false]
])('[SUI-7] done on %s: %s', (on, ok) => {
	expect(decideDoneOn(on, '2026-11-24', '2026-11-26').ok).toBe(ok);
});

describe('who records', () => {
	const now = new Date('2026-11-26T12:00:00Z');
	const task = { holderId: 'paul', closed: false, recordedBy: null, recordedAt: null };
	const who = (personId: string, leads: boolean) => ({ personId, leads, notes: true, now });
	it.each([
		['paul', false, true],
		['lea', false, false],
		['lea', true, true]
	])('[SUI-5] %s, leads %s: %s', (personId, leads, may) => {
		expect(mayNote(task, who(personId, leads))).toBe(may);
	});

	const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
	it.each([
		['paul', false, 23, true],
		['paul', false, 25, false],
		['lea', false, 1, false],
		['lea', true, 1000, true]
	])('[SUI-6] undoes: %s, leads %s, after %i h: %s', (personId, leads, hours, may) => {
		const done = { ...task, closed: true, recordedBy: 'paul', recordedAt: hoursAgo(hours) };
		expect(mayUndo(done, who(personId, leads))).toBe(may);
		expect(mayNote(done, who(personId, leads))).toBe(false);
	});
});

it.each([
	[[null], null],
	[['faite'], 'faite'],
	[['abandonnee'], 'abandonnee'],
	[['faite', null], null],
	[['faite', 'abandonnee'], 'faite']
] as const)('[SUI-13] %o is proposed as %s', (outcomes, fate) => {
	const known = outcomes.map((outcome) => ({ piste: 'synthese', outcome }));
	expect(formerFates(['synthese', 'poursuivre'], known)).toEqual(
		fate === null ? {} : { 'suivi.synthese': fate }
	);
});

it('[SUI-15] the patient is told the pistes, and not that the absents are told', () => {
	const pistes = { value: ['retour-absents', 'orienter'], precisions: { orienter: 'au CSAPA' } };
	const text = toldText({ answers: { pistes } });
	expect(text.pistes).toEqual([`${pisteLabel('orienter')}\u00a0: au CSAPA`]);
	const alone = toldText({ answers: { pistes: answer(['retour-absents']) } });
	expect(alone.pistes).toEqual([]);
	const facts = { poleName: 'Péronne', heldOn: 'mardi 24 novembre 2026', dueOn: null, name: '' };
	const sheet = printRestitution({ text: alone, ...facts, createdAt: '2026-11-26T12:00:00.000Z' });
	expect(JSON.stringify(sheet)).not.toMatch(/absents|pistes/);
});

it('[SUI-6] the sheet holds neither pseudonym nor code', () => {
	const sheet = printRestitution({
		text: { told: ['Un rendez-vous est proposé.'], pistes: ['Proposer une synthèse'] },
		...{
			poleName: 'Péronne',
			heldOn: 'mardi 24 novembre 2026',
			dueOn: null,
			name: 'Claire Vasseur'
		},
		createdAt: '2026-11-26T12:00:00.000Z'
	});
	expect(JSON.stringify(sheet)).not.toMatch(/Jade|PER-/);
});
