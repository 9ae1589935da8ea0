import { describe, expect, it } from 'vitest';
import { appointment, invited } from '#tests/support/invitation/build-invitation.ts';
import type { InvitationFacts } from './invitation-facts.ts';
import { appointmentMark, placeWords } from './invitation-facts.ts';
import { invitationState, toTellAgain } from './invitation-state.ts';
import { invitationTasks } from './invitation-tasks.ts';
import { isToInform, type MedecinFacts } from './medecin-informe.ts';

const moment = '2026-11-20T09:00:00.000Z';

describe('where an invitation stands', () => {
	it.each([
		[{ invitedAt: null }, false, 'a-inviter'],
		[{ invitedAt: null, email: null }, false, 'sans-courriel'],
		[{}, false, 'invitee'],
		[{ linkOpenedAt: moment }, false, 'ouverte'],
		[{ invitedAt: null, email: null, linkHandedAt: moment }, false, 'remise'],
		[{}, true, 'adresse-refusee'],
		[{ answer: 'visio', linkOpenedAt: moment }, true, 'repondu'],
		[{ answer: 'visio', linkRevokedAt: moment }, false, 'lien-retire']
	] as [Partial<InvitationFacts>, boolean, string][])(
		'[INV-9] %o, refused %s: %s',
		(changes, refused, state) => {
			expect(invitationState(invited(changes), refused, appointment)).toBe(state);
		}
	);

	it.each([
		[{ invitedAt: null }, 'jamais-invitee'],
		[{ invitedAt: null, email: null }, 'jamais-invitee'],
		[{}, 'invitee'],
		[{ answer: 'visio' }, 'repondu']
	] as [Partial<InvitationFacts>, string][])(
		'[INV-9] once the Intervision has ended, %o: %s, and nobody « à inviter »',
		(changes, state) => {
			expect(invitationState(invited(changes), false, { ended: true })).toBe(state);
		}
	);
});

describe('what was told', () => {
	const moved = { ...appointment, startsAt: '2026-12-16T11:30:00.000Z' };

	it('[INV-7] another date, length or place is to be told, to whoever was told and can be reached', () => {
		expect(toTellAgain(appointment, [invited()])).toEqual([]);
		for (const change of [
			{ startsAt: moved.startsAt },
			{ minutes: 60 },
			{ format: 'hybride' as const },
			{ cancelled: true }
		]) {
			expect(toTellAgain({ ...appointment, ...change }, [invited()])).toHaveLength(1);
		}
		const nobody = [
			invited({ told: null, invitedAt: null }),
			invited({ email: null }),
			invited({ linkRevokedAt: moment })
		];
		expect(toTellAgain(moved, nobody)).toEqual([]);
		expect(toTellAgain({ ...moved, ended: true }, [invited()])).toEqual([]);
		expect(toTellAgain(moved, [invited({ told: appointmentMark(moved) })])).toEqual([]);
	});

	it('says where, at a distance or in a room', () => {
		expect(placeWords(appointment)).toBe('À distance');
		const room = { format: 'presentiel', site: 'MSP de Roisel' } as const;
		expect(placeWords(room)).toBe('MSP de Roisel');
		expect(placeWords({ ...room, format: 'hybride' })).toBe('MSP de Roisel, ou à distance');
		expect(placeWords({ ...room, site: null })).toBe('Sur place, lieu à préciser');
	});
});

describe('the médecin traitant', () => {
	const informed = { on: '2026-12-01', how: 'telephone', by: 'Nadia Lemaire' } as const;
	it.each([
		['Claire Vasseur', false, null, false],
		['Claire Vasseur', true, null, true],
		['Claire Vasseur', true, informed, false],
		[null, false, null, true],
		[null, false, informed, false]
	] as const)(
		'[INV-16] %s, absent %s, informed %o: to inform %s',
		(name, absent, told, expected) => {
			const medecin: MedecinFacts = { situationId: 's', position: 1, name, absent, informed: told };
			expect(isToInform(medecin)).toBe(expected);
		}
	);
});

describe('« À faire »', () => {
	const kinds = (
		people: readonly InvitationFacts[],
		now: string,
		facts: {
			cancelled?: boolean;
			ended?: boolean;
			refusedIds?: string[];
			medecins?: MedecinFacts[];
		} = {}
	) => {
		const { refusedIds = [], medecins = [], ...changes } = facts;
		return invitationTasks(
			{ appointment: { ...appointment, ...changes }, people, medecins, refusedIds },
			new Date(now)
		).map(({ kind }) => kind);
	};
	const unknown = {
		situationId: 's',
		position: 1,
		knownAt: null,
		medecinTraitant: false,
		askedBy: null
	};
	const absentDoctor = { situationId: 's', position: 1, name: null, absent: false, informed: null };

	it.each([
		[
			'to invite',
			[invited({ invitedAt: null, told: null })],
			'2026-12-01T10:00:00Z',
			{},
			['invitation']
		],
		['silent, too early', [invited()], '2026-12-11T10:00:00Z', {}, []],
		['silent at J-3', [invited()], '2026-12-12T10:00:00Z', {}, ['reponse']],
		[
			'refused address',
			[invited()],
			'2026-12-01T10:00:00Z',
			{ refusedIds: ['person1'] },
			['adresse']
		],
		[
			'unknown, too early',
			[invited({ answer: 'visio', situations: [unknown] })],
			'2026-12-12T10:00:00Z',
			{},
			[]
		],
		[
			'unknown at J-2',
			[invited({ answer: 'visio', situations: [unknown] })],
			'2026-12-13T10:00:00Z',
			{},
			['identification']
		],
		[
			'unknown, absent',
			[invited({ answer: 'absent', situations: [unknown] })],
			'2026-12-13T10:00:00Z',
			{},
			[]
		],
		[
			'known',
			[invited({ answer: 'visio', situations: [{ ...unknown, knownAt: moment }] })],
			'2026-12-13T10:00:00Z',
			{},
			[]
		],
		['no médecin traitant', [], '2026-12-01T10:00:00Z', { medecins: [absentDoctor] }, ['medecin']],
		[
			'moved',
			[invited({ told: 'x', answer: 'visio' })],
			'2026-12-01T10:00:00Z',
			{},
			['changement']
		],
		['cancelled', [invited()], '2026-12-14T10:00:00Z', { cancelled: true }, ['changement']],
		['over', [invited()], '2026-12-16T10:00:00Z', { ended: true, medecins: [absentDoctor] }, []]
	] as [string, InvitationFacts[], string, object, string[]][])(
		'[INV-17] %s',
		(_name, people, now, facts, expected) => {
			expect(kinds(people, now, facts)).toEqual(expected);
		}
	);
});
