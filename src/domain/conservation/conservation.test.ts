import { describe, expect, it } from 'vitest';
import { accordStateCodes } from '#domain/accord/accord.ts';
import { situationPhaseCodes } from '#domain/situation/phase.ts';
import { decideDue, holds, type DossierAge } from './decide-due.ts';
import { decideErasure, erasureGroundCodes, type ErasureFacts } from './ground.ts';
import { conservationKinds, durationsFrom, kindRules, longerOf, refuseDuration } from './kind.ts';
import { monthsBefore } from './months-before.ts';
import { paymentsBefore } from './payments-before.ts';
import { standingDurations } from './standing-durations.ts';

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const now = at('2026-11-27');
const usual = durationsFrom([]);
const old: DossierAge = {
	createdAt: at('2020-01-10'),
	lastIntervision: at('2024-11-20'),
	lastDemande: at('2024-09-01'),
	demandeWaits: false,
	holds: []
};

describe('how long things are kept', () => {
	it('[CON-1] as compliance.md proposes, where the direction chose nothing', () => {
		expect(usual).toEqual({ situations: 24, demandes: 12, paiements: 120 });
		expect(
			durationsFrom([
				{ kind: 'situations', months: 36 },
				{ kind: 'autre', months: 1 }
			])
		).toEqual({ ...usual, situations: 36 });
		for (const kind of conservationKinds) expect(kindRules[kind].source).not.toBe('');
	});

	it.each([
		['situations', 5, false],
		['situations', 6, true],
		['situations', 60, true],
		['situations', 61, false],
		['situations', 24.5, false],
		['demandes', -1, false],
		['demandes', 3, true],
		// [CON-11] the law does not let accounts go earlier
		['paiements', 119, false],
		['paiements', 120, true]
	] as const)('[CON-2] %s for %d months: %s', (kind, months, allowed) => {
		expect(refuseDuration(kind, months) === null).toBe(allowed);
	});

	it('[CON-12] says of each thing that ends by itself how long it lasts and why', () => {
		for (const { duration, why } of standingDurations) {
			expect(duration).not.toBe('');
			expect(why).not.toBe('');
		}
		expect(standingDurations.map(({ duration }) => duration).join()).toContain('90\u00A0jours');
	});

	it('[CON-3] counts months as a calendar does', () => {
		expect(monthsBefore(at('2026-11-27'), 24)).toEqual(at('2024-11-27'));
		expect(monthsBefore(at('2026-03-31'), 1)).toEqual(at('2026-02-28'));
		expect(monthsBefore(at('2024-02-29'), 12)).toEqual(at('2023-02-28'));
		expect(monthsBefore(at('2026-01-15'), 2)).toEqual(at('2025-11-15'));
	});

	it('[CON-11] payments from the end of the year of their Intervision', () => {
		expect(paymentsBefore(now, 120).toISOString()).toBe('2015-12-31T23:00:00.000Z');
		expect(paymentsBefore(at('2026-01-02'), 120).toISOString()).toBe('2015-12-31T23:00:00.000Z');
	});
});

describe('which dossiers are due', () => {
	it.each<[string, Partial<DossierAge>, string]>([
		['two years and a week', {}, 'situations'],
		['two years to the day', { lastIntervision: at('2024-11-27') }, 'situations'],
		['one day less', { lastIntervision: at('2024-11-28') }, '-'],
		['a date to come', { lastIntervision: at('2027-01-10') }, '-'],
		[
			'never looked at, a year',
			{ lastIntervision: null, lastDemande: at('2025-11-20') },
			'demandes'
		],
		['never looked at, less', { lastIntervision: null, lastDemande: at('2026-01-01') }, '-'],
		['nothing at all', { lastIntervision: null, lastDemande: null }, 'demandes'],
		['agenda', { holds: ['agenda'] }, 'agenda'],
		['draft', { holds: ['brouillon'] }, 'brouillon'],
		['unsigned', { holds: ['signature'] }, 'signature'],
		['restitution', { holds: ['restitution'] }, 'restitution'],
		['new demande', { demandeWaits: true, lastDemande: at('2026-10-01') }, 'demande'],
		[
			'[CON-4] a forgotten one',
			{ demandeWaits: true, lastDemande: at('2024-12-01') },
			'situations'
		],
		['a settled one', { lastDemande: at('2026-10-01') }, 'situations'],
		['two reasons', { holds: ['brouillon', 'restitution'] }, 'brouillon restitution']
	])('[CON-3] %s', (_, changes, expected) => {
		const judged = decideDue({ ...old, ...changes }, usual, now);
		const found = judged.due ? judged.kind : judged.held.join(' ') || '-';
		expect(found).toBe(expected);
	});

	it('[CON-4] whatever its age and whatever the durations, what somebody works on is never due', () => {
		for (const hold of holds) {
			if (hold === 'demande') continue;
			for (const lastIntervision of [null, at('1999-01-01'), at('2024-01-01')])
				for (const months of [6, 24, 60]) {
					const dossier = { ...old, lastIntervision, holds: [hold] };
					expect(decideDue(dossier, { ...usual, situations: months }, now).due).toBe(false);
				}
		}
	});

	it('[CON-8] a purge keeps what was lengthened, or shortened, after it was confirmed', () => {
		expect(longerOf({ ...usual, situations: 12 }, { ...usual, demandes: 6 })).toEqual(usual);
	});
});

describe('erasing a dossier', () => {
	const facts: ErasureFacts = { accord: 'retire', phases: ['archivee', 'retiree'], merged: false };
	const table = (changes: Partial<ErasureFacts>) =>
		erasureGroundCodes.map((ground) => {
			const decision = decideErasure({ ...facts, ...changes }, ground);
			return decision.ok ? 'oui' : decision.why;
		});

	it.each<[string, Partial<ErasureFacts>, string[]]>([
		['withdrawn', {}, ['oui', 'oui', 'oui', 'dossier-etudie']],
		['never looked at', { phases: ['retiree', 'inscrite'] }, ['oui', 'oui', 'oui', 'oui']],
		['nothing', { phases: [], accord: 'inconnu' }, ['accord-non-retire', 'oui', 'oui', 'oui']],
		['merged', { merged: true }, Array.from({ length: 4 }, () => 'dossier-reuni')],
		['open', { phases: ['ouverte'] }, Array.from({ length: 4 }, () => 'situation-deja-ouverte')]
	])('[CON-9] %s', (_, changes, expected) => {
		expect(table(changes)).toEqual(expected);
	});

	it('[CON-9] a withdrawal is the ground of no other state', () => {
		const allowed = accordStateCodes.filter(
			(accord) => decideErasure({ ...facts, accord }, 'retrait-accord').ok
		);
		expect(allowed).toEqual(['retire']);
	});

	it('[CON-9] while it is open, in no state and for no ground', () => {
		for (const phase of situationPhaseCodes)
			expect(decideErasure({ ...facts, phases: [phase] }, 'opposition').ok).toBe(
				phase !== 'ouverte'
			);
	});
});
