import { describe, expect, it } from 'vitest';
import { decideNotice, decideRemoval, decideSigning } from './decide-convention.ts';
import { isInForce, standingOf, type ConventionDays } from './state.ts';
import { attentionTo, withoutConvention, type WatchedConvention } from './watch.ts';

const none: ConventionDays = {
	associationSignedOn: null,
	structureSignedOn: null,
	effectiveOn: null,
	noticedOn: null
};
const signed: ConventionDays = {
	...none,
	associationSignedOn: '2024-03-10',
	structureSignedOn: '2024-03-25'
};

describe('the state of a convention', () => {
	it.each<[string, ConventionDays, string, object]>([
		['nobody signed', none, '2024-03-25', { state: 'projet', signedOn: null }],
		[
			'one signed',
			{ ...signed, structureSignedOn: null },
			'2026-01-01',
			{ state: 'projet', signedOn: null, endsOn: null, renewsOn: null }
		],
		[
			'both signed: from the last signature on',
			signed,
			'2024-03-25',
			{ state: 'signee', signedOn: '2024-03-25', effectiveOn: '2024-03-25', renewsOn: '2025-03-25' }
		],
		['the eve of its year', signed, '2025-03-24', { state: 'signee', renewals: 0 }],
		[
			'its year is over: renewed without a word',
			signed,
			'2025-03-25',
			{ state: 'reconduite', renewals: 1, renewsOn: '2026-03-25' }
		],
		['renewed each year', signed, '2026-11-27', { state: 'reconduite', renewals: 2 }],
		[
			'to begin later',
			{ ...signed, effectiveOn: '2024-09-01' },
			'2025-08-31',
			{ state: 'signee', effectiveOn: '2024-09-01', renewsOn: '2025-09-01' }
		],
		[
			'never before both signed',
			{ ...signed, effectiveOn: '2024-01-01' },
			'2024-04-01',
			{ effectiveOn: '2024-03-25' }
		],
		[
			'from a 29 February',
			{ ...signed, associationSignedOn: '2024-02-29', structureSignedOn: '2024-02-29' },
			'2028-02-29',
			{ state: 'reconduite', renewals: 4, renewsOn: '2029-02-28' }
		],
		[
			'notice given: a month is left, and nothing is renewed',
			{ ...signed, noticedOn: '2025-03-01' },
			'2025-03-31',
			{ state: 'denoncee', renewsOn: null, endsOn: '2025-04-01', renewals: 1 }
		],
		[
			'the month is over',
			{ ...signed, noticedOn: '2025-03-01' },
			'2025-04-01',
			{ state: 'terminee', endsOn: '2025-04-01' }
		],
		[
			'the renewals stop with it',
			{ ...signed, noticedOn: '2024-10-31' },
			'2030-01-01',
			{ state: 'terminee', endsOn: '2024-11-30', renewals: 0 }
		]
	])('[ACT-8] [ACT-9] %s', (_, days, today, expected) => {
		expect(standingOf(days, today)).toMatchObject(expected);
	});

	it('[ACT-8] binds from the signature to the end, notice included', () => {
		const on = (today: string, days: Partial<ConventionDays> = {}) =>
			isInForce(standingOf({ ...signed, ...days }, today));
		expect(isInForce(standingOf(none, '2024-03-25'))).toBe(false);
		expect(on('2024-03-25')).toBe(true);
		expect(on('2025-03-31', { noticedOn: '2025-03-01' })).toBe(true);
		expect(on('2025-04-01', { noticedOn: '2025-03-01' })).toBe(false);
	});
});

describe('what may be done with it', () => {
	const today = '2026-11-27';
	const why = (decision: { ok: boolean; why?: string }) => (decision.ok ? 'ok' : decision.why);

	it.each<[string, ConventionDays]>([
		['ok', none],
		['ok', { ...signed, associationSignedOn: null }],
		['convention-signee', signed],
		['convention-signee', { ...signed, noticedOn: '2025-03-01' }]
	])('[ACT-11] removal: %s', (expected, days) => {
		expect(why(decideRemoval(days, today))).toBe(expected);
	});

	it.each<[string, ConventionDays, { on: string; breach: boolean }]>([
		['ok', signed, { on: '2026-11-20', breach: true }],
		['ok', signed, { on: today, breach: true }],
		['saisie-invalide', signed, { on: today, breach: false }],
		['date-impossible', signed, { on: '2024-03-24', breach: true }],
		['date-impossible', signed, { on: '2026-11-28', breach: true }],
		['convention-non-signee', none, { on: today, breach: true }],
		['convention-denoncee', { ...signed, noticedOn: today }, { on: today, breach: true }]
	])('[ACT-10] notice: %s', (expected, days, notice) => {
		expect(why(decideNotice(days, notice, today))).toBe(expected);
	});

	it('[ACT-10] signatures are put right until notice is given, and are never of tomorrow', () => {
		expect(why(decideSigning(signed, { ...signed, structureSignedOn: '2024-04-02' }, today))).toBe(
			'ok'
		);
		expect(why(decideSigning(none, { ...signed, structureSignedOn: '2026-11-28' }, today))).toBe(
			'date-impossible'
		);
		expect(why(decideSigning({ ...signed, noticedOn: today }, signed, today))).toBe(
			'convention-denoncee'
		);
	});
});

describe('what is watched', () => {
	const watched = (changes: Partial<WatchedConvention>): WatchedConvention => ({
		...{ ...none, poleId: 'per', preparedOn: '2026-11-01' },
		...changes
	});
	it.each<[string | null, Partial<WatchedConvention>]>([
		[null, {}],
		['a-signer', { preparedOn: '2026-09-01' }],
		['a-signer', { structureSignedOn: '2026-11-20' }],
		[null, signed],
		['prend-fin', { ...signed, noticedOn: '2026-11-10' }],
		[null, { ...signed, noticedOn: '2026-10-10' }]
	])('[ACT-8] %s: %j', (expected, changes) => {
		expect(attentionTo(watched(changes), '2026-11-27')).toBe(expected);
	});

	it('[ACT-8] a project or an end covers no pôle', () => {
		const poles = ['per', 'cal', 'dou', 'hir'].map((id) => ({ id }));
		const conventions = [
			watched({}),
			watched({ ...signed, poleId: 'cal' }),
			watched({ ...signed, poleId: 'dou', noticedOn: '2025-01-10' }),
			watched({ ...signed, poleId: null })
		];
		const lacking = withoutConvention(poles, conventions, '2026-11-27');
		expect(lacking.map(({ id }) => id)).toEqual(['per', 'dou', 'hir']);
	});
});
