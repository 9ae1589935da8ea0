import { describe, expect, it } from 'vitest';
import { appointment, invited } from '#tests/support/invitation/build-invitation.ts';
import { dueRelances, foreseeRelances, relanceKey } from './due-relances.ts';
import type { InvitationFacts } from './invitation-facts.ts';
import { planOf, usualPlan, type RelancePlan } from './relance-plan.ts';

const none: ReadonlySet<string> = new Set();
/** What leaves for one person at this moment (UTC; Paris is an hour ahead in December). */
const at = (
	now: string,
	changes: Partial<InvitationFacts> = {},
	{ plan = usualPlan, written = none }: { plan?: RelancePlan; written?: ReadonlySet<string> } = {}
) => {
	const people = [invited(changes)];
	const due = dueRelances({ appointment, people, plan }, written, new Date(now));
	return due.map(({ step }) => step).join(' ');
};

describe('what leaves', () => {
	it.each([
		['2026-11-30T10:00:00Z', {}, ''],
		['2026-12-01T10:00:00Z', {}, 'premiere-relance'],
		['2026-12-05T10:00:00Z', {}, 'premiere-relance'],
		['2026-12-08T10:00:00Z', {}, 'seconde-relance'],
		['2026-12-13T10:00:00Z', {}, 'rappel'],
		['2026-12-14T10:00:00Z', {}, 'lien'],
		['2026-12-15T10:00:00Z', {}, 'lien'],
		['2026-12-15T11:30:00Z', {}, ''],
		// an answer stops what asks for one, an absence stops everything
		['2026-12-01T10:00:00Z', { answer: 'visio' }, ''],
		['2026-12-08T10:00:00Z', { answer: 'telephone' }, ''],
		['2026-12-13T10:00:00Z', { answer: 'visio' }, 'rappel'],
		['2026-12-13T10:00:00Z', { answer: 'absent' }, ''],
		['2026-12-14T10:00:00Z', { answer: 'absent' }, ''],
		// nobody who was not invited, can not be reached, or asked to be left alone
		['2026-12-14T10:00:00Z', { invitedAt: null }, ''],
		['2026-12-14T10:00:00Z', { email: null }, ''],
		['2026-12-14T10:00:00Z', { linkRevokedAt: '2026-12-01T10:00:00Z' }, ''],
		['2026-12-14T10:00:00Z', { quiet: true }, ''],
		// not the day after an invitation
		['2026-12-14T10:00:00Z', { invitedAt: '2026-12-13T12:00:00Z' }, ''],
		['2026-12-14T10:00:00Z', { invitedAt: '2026-12-13T09:00:00Z' }, 'lien'],
		// nobody is asked again on behalf of a day before he was asked at all
		['2026-12-05T10:00:00Z', { invitedAt: '2026-12-03T09:00:00Z' }, ''],
		['2026-12-08T10:00:00Z', { invitedAt: '2026-12-03T09:00:00Z' }, 'seconde-relance'],
		// who was told another date hears of the change, not of the old date
		['2026-12-14T10:00:00Z', { told: 'another' }, '']
	] as const)('[INV-12] %s %o: « %s »', (now, changes, expected) => {
		expect(at(now, changes)).toBe(expected);
	});

	it.each([
		['2026-12-01T06:59:00Z', ''],
		['2026-12-01T07:00:00Z', 'premiere-relance'],
		['2026-12-01T17:59:00Z', 'premiere-relance'],
		['2026-12-01T18:00:00Z', ''],
		['2026-12-01T23:30:00Z', '']
	])('[INV-14] by day only, in Paris: %s « %s »', (now, expected) => {
		expect(at(now)).toBe(expected);
	});

	it('[INV-14] the hour is the one of Paris in summer too', () => {
		const summer = { ...appointment, startsAt: '2026-07-15T10:30:00.000Z' };
		const mark = { told: [summer.startsAt, 90, 'À distance'].join(' | ') };
		const people = [invited({ invitedAt: '2026-05-01T09:00:00Z', ...mark })];
		const due = (now: string) =>
			dueRelances({ appointment: summer, people, plan: usualPlan }, none, new Date(now)).length;
		expect([due('2026-07-01T05:59:00Z'), due('2026-07-01T06:00:00Z')]).toEqual([0, 1]);
		expect([due('2026-07-01T16:59:00Z'), due('2026-07-01T17:00:00Z')]).toEqual([1, 0]);
	});

	it('[INV-13] never twice: what is written is not due any more, another date is another reminder', () => {
		const relance = { step: 'premiere-relance', personId: 'person1' } as const;
		const written = new Set([relanceKey(appointment, relance)]);
		expect(at('2026-12-01T10:00:00Z', {}, { written })).toBe('');
		const moved = { ...appointment, startsAt: '2026-12-22T11:30:00.000Z' };
		expect(relanceKey(moved, relance)).not.toBe(relanceKey(appointment, relance));
	});

	it('nothing leaves for an Intervision that is over or off', () => {
		for (const change of [{ ended: true }, { cancelled: true }]) {
			const facts = { appointment: { ...appointment, ...change }, people: [invited()] };
			const now = new Date('2026-12-14T10:00:00Z');
			expect(dueRelances({ ...facts, plan: usualPlan }, none, now)).toEqual([]);
		}
	});
});

describe('the schedule', () => {
	it('[INV-15] is the habits of the pôle without what one Intervision leaves out', () => {
		const pole = [
			{ step: 'premiere-relance', daysBefore: 21 },
			{ step: 'rappel', daysBefore: null }
		];
		expect(planOf(pole, ['lien'])).toEqual({
			'premiere-relance': 21,
			'seconde-relance': 7,
			rappel: null,
			lien: null
		});
		expect(at('2026-12-14T10:00:00Z', {}, { plan: planOf(pole, ['lien']) })).toBe(
			'seconde-relance'
		);
	});

	it('[INV-15] says what will leave, when and to whom', () => {
		const people = [
			invited(),
			invited({ personId: 'answered', answer: 'visio' }),
			invited({ personId: 'absent', answer: 'absent' })
		];
		const plan = { ...usualPlan, lien: null };
		const now = new Date('2026-12-09T10:00:00Z');
		expect(foreseeRelances({ appointment, people, plan }, none, now)).toEqual([
			{ step: 'premiere-relance', day: '2026-12-01', state: 'passee', personIds: [] },
			{ step: 'seconde-relance', day: '2026-12-09', state: 'a-venir', personIds: ['person1'] },
			{ step: 'rappel', day: '2026-12-13', state: 'a-venir', personIds: ['person1', 'answered'] },
			{ step: 'lien', day: null, state: 'desactivee', personIds: [] }
		]);
		const written = new Set([
			relanceKey(appointment, { step: 'seconde-relance', personId: 'person1' })
		]);
		expect(foreseeRelances({ appointment, people, plan }, written, now)[1]).toMatchObject({
			state: 'passee'
		});
	});
});
