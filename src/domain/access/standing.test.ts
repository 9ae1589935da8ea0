import { describe, expect, it } from 'vitest';
import type { ParticipantFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import {
	buildFacts,
	buildInvite,
	buildParticipant,
	buildSituation
} from '#tests/support/live/build-facts.ts';
import { resourceStanding, standingIn } from './standing.ts';

function standing(
	person: Partial<ParticipantFacts> | null,
	situation: Partial<Omit<SituationRecord, 'accord'>> & {
		accord?: Partial<SituationRecord['accord']>;
	} = {},
	mandats: readonly Mandat[] = []
) {
	const participants = person === null ? [] : [buildParticipant('moi', person)];
	const record = buildSituation('s1', situation);
	return standingIn(
		buildFacts({ participants, situations: [record] }),
		{ personId: 'moi', mandats },
		record
	);
}

describe('standingIn', () => {
	it('[ACS-5] gathers every title: role, demande, invitation, restitution, functions', () => {
		const { titles } = standing(
			{ role: 'animateur' },
			{ demandeurId: 'moi', restituteurId: 'moi', invites: [buildInvite('moi')] },
			['referent']
		);
		expect([...titles].sort()).toEqual(
			['animateur', 'concerne', 'demandeur', 'referent', 'restituteur'].sort()
		);
	});

	it('[ACS-3] someone expected without a reason of his own is not concerned', () => {
		expect(standing({}).titles).toEqual(['non-concerne']);
		expect(standing({}, {}, ['referent']).titles).toContain('non-concerne');
		expect(standing({}, { invites: [buildInvite('moi')] }).titles).toEqual(['concerne']);
		expect(standing({}, { invites: [buildInvite('autre')] }).titles).toEqual(['non-concerne']);
	});

	it('a stranger has no title', () => {
		expect(standing(null)).toEqual({
			titles: [],
			refused: false,
			admitted: false,
			identity: 'a-reconnaitre'
		});
	});

	it('[ACS-1] says whom the patient refused', () => {
		expect(standing({}, { accord: { refusedPersonIds: ['moi'] } }).refused).toBe(true);
		expect(standing({}, { accord: { refusedPersonIds: ['autre'] } }).refused).toBe(false);
	});

	it('[ACO-9] a profession refused refuses whoever exercises it', () => {
		const exercising = buildParticipant('moi').exercice;
		const who = { exercice: { ...exercising, profession: 'pharmacien' } } as const;
		const accord = { refusedProfessions: ['pharmacien'] } as const;
		expect(standing(who, { accord }).refused).toBe(true);
		expect(standing({}, { accord }).refused).toBe(false);
	});

	it.each([
		['admis', true],
		['attendu', false],
		['attente', false],
		['refuse', false],
		['parti', false]
	] as const)('[ACS-4] at the door « %s »: admitted is %s', (lobby, admitted) => {
		expect(standing({ lobby }).admitted).toBe(admitted);
	});

	it.each([
		['coordinateur', 'dac', 'coordination-clinique'],
		['coordinateur', 'cpts', 'coordination-logistique'],
		['secretaire', 'dac', 'coordination-logistique'],
		['infirmier', 'cpts', 'coordination-clinique']
	] as const)(
		'[PRO-6] a coordination who is %s in a %s: %s',
		(profession, structureKind, title) => {
			const exercice = { profession, structureKind, mode: 'salarie', coordonne: true } as const;
			expect(standing({ role: 'coordination', exercice }).titles).toEqual([title]);
		}
	);

	it('keeps role and functions for what concerns no situation', () => {
		const facts = buildFacts({ participants: [buildParticipant('moi', { role: 'expert' })] });
		const who = resourceStanding(facts, { personId: 'moi', mandats: ['dpo'] });
		expect(who).toEqual({ role: 'expert', mandats: ['dpo'] });
		expect(resourceStanding(facts, { personId: 'autre', mandats: [] }).role).toBeNull();
	});
});
