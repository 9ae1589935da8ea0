import { describe, expect, it } from 'vitest';
import { organiserOn } from '#domain/pole/organiser.ts';
import { isPlaceKnown } from '#domain/pole/site.ts';
import { addMonths, isDay } from './calendar-day.ts';
import { followUpDay, proposedDate } from './follow-up.ts';
import {
	decidePlanningAct,
	intervisionState,
	intervisionStateCodes,
	planningActs
} from './intervision-state.ts';
import { monthGrid, readMonth, readYear } from './month-grid.ts';
import { nextInTurn } from './turn.ts';
import { planningWarnings, type WarningFacts } from './warnings.ts';

describe('turns', () => {
	it.each([
		[['a', 'b', 'c'], 'a', 'b'],
		[['a', 'b', 'c'], 'c', 'a'],
		[['a', 'b'], null, 'a'],
		[['a', 'b'], 'gone', 'a'],
		[['a'], 'a', 'a'],
		[[], 'a', null]
	])('[PLA-7] after %s, %s: %s', (inOrder, last, next) => {
		expect(nextInTurn(inOrder, last)).toBe(next);
	});
});

describe('state', () => {
	const planned = { endedAt: null, cancelledAt: null, postponedFrom: null, invited: 0 };
	it.each([
		[{}, 'planifiee'],
		[{ invited: 1 }, 'convoquee'],
		[{ postponedFrom: 'x', invited: 1 }, 'reportee'],
		[{ cancelledAt: 'x', postponedFrom: 'x' }, 'annulee'],
		[{ endedAt: 'x', cancelledAt: 'x' }, 'tenue']
	] as const)('[PLA-8] %j is %s', (changes, state) => {
		expect(intervisionState({ ...planned, ...changes })).toBe(state);
	});

	it('[PLA-8] exactly these acts, state by state', () => {
		const table = intervisionStateCodes.map((state) => [
			state,
			planningActs.filter((act) => decidePlanningAct(state, act).ok).join(' ')
		]);
		expect(Object.fromEntries(table)).toEqual({
			planifiee: 'modifier reporter annuler',
			convoquee: 'modifier reporter annuler',
			reportee: 'modifier reporter annuler',
			annulee: 'retablir',
			tenue: ''
		});
	});
});

describe('warnings', () => {
	const ready: WarningFacts = {
		state: 'planifiee',
		situations: 5,
		persons: 15,
		animateurs: 1,
		experts: 1,
		withoutMedecinTraitant: 0,
		holiday: null,
		sameDay: 0,
		placeKnown: true,
		misinformed: 0
	};
	it.each([
		[{}, ''],
		[{ situations: 0, persons: 0 }, ''],
		[{ situations: 6 }, 'trop-de-situations'],
		[{ persons: 16 }, 'trop-de-personnes'],
		[{ animateurs: 0 }, 'animateur-absent'],
		[{ experts: 0 }, 'expert-absent'],
		[{ withoutMedecinTraitant: 2 }, 'medecin-traitant-absent'],
		[{ holiday: 'Noël' }, 'jour-ferie'],
		[{ sameDay: 1 }, 'meme-jour'],
		[{ placeKnown: false }, 'lieu-a-preciser'],
		[{ misinformed: 3 }, 'date-changee'],
		[{ state: 'tenue', animateurs: 0, experts: 0 }, ''],
		[{ state: 'annulee', animateurs: 0 }, ''],
		[{ state: 'annulee', misinformed: 1 }, 'annulee-invites'],
		[
			{ animateurs: 0, experts: 0, situations: 9 },
			'animateur-absent expert-absent trop-de-situations'
		]
	] as const)('[PLA-9] %j: %s', (changes, codes) => {
		const found = planningWarnings({ ...ready, ...changes });
		expect(found.map(({ code }) => code).join(' ')).toBe(codes);
	});
});

describe('organiser', () => {
	const first = { name: 'G&A', kind: 'association' } as const;
	const takeovers = [
		{ name: 'CPTS', kind: 'cpts', validFrom: '2026-09-01' },
		{ name: 'CSAPA', kind: 'csapa', validFrom: '2026-01-10' }
	] as const;
	it.each([
		['2026-01-09', 'G&A'],
		['2026-01-10', 'CSAPA'],
		['2026-08-31', 'CSAPA'],
		['2026-09-01', 'CPTS']
	])('[PLA-10] on %s: %s', (day, name) => {
		expect(organiserOn(first, takeovers, day).name).toBe(name);
	});
});

describe('follow-up', () => {
	it.each([
		['2026-11-24', '1-mois', '2026-12-24'],
		['2026-11-30', '3-mois', '2027-02-28'],
		['2026-11-24', '1-an', '2027-11-24'],
		['2026-11-24', 'autre', '2026-11-24'],
		['2026-11-24', null, '2026-11-24']
	])('[PLA-12] held on %s, again in %s: due on %s', (day, delay, due) => {
		expect(followUpDay(day, delay)).toBe(due);
	});

	const coming = [{ day: '2027-03-09' }, { day: '2027-01-12' }, { day: '2027-02-09' }];
	it.each([
		['2027-02-20', '2027-02-06', '2027-02-09'],
		['2027-03-01', '2027-02-15', '2027-03-09'],
		['2027-12-01', '2027-11-17', '2027-03-09'],
		['2026-12-01', '2026-11-17', '2027-01-12']
	])('[PLA-12] due on %s: the date proposed', (due, fortnightBefore, day) => {
		expect(proposedDate(coming, due, fortnightBefore)?.day).toBe(day);
	});

	it('[PLA-12] no date of the pôle: none is proposed', () => {
		expect(proposedDate([], '2027-01-01', '2026-12-18')).toBeNull();
	});
});

it.each([
	['2026-02-30', false],
	['2026-2-3', false],
	['2028-02-29', true]
])('« %s » is a day: %s', (text, known) => {
	expect(isDay(text)).toBe(known);
	expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
});

it('[PLA-9] an itinerant pôle has its place to say, a visio has none', () => {
	expect(isPlaceKnown('presentiel', 'itinerant')).toBe(false);
	expect(isPlaceKnown('presentiel', null)).toBe(false);
	expect(isPlaceKnown('hybride', 'lieu')).toBe(true);
	expect(isPlaceKnown('distance', null)).toBe(true);
});

describe('the grid of a month', () => {
	it.each([
		['2026-11-01', '2026-10-26', '2026-12-06', 44],
		['2027-02-01', '2027-02-01', '2027-02-28', 5],
		['2028-01-01', '2027-12-27', '2028-02-06', 52]
	])('%s shows whole weeks from %s to %s', (first, monday, sunday, week) => {
		const weeks = monthGrid(first);
		expect(weeks[0]?.days[0]).toBe(monday);
		expect(weeks.at(-1)?.days.at(-1)).toBe(sunday);
		expect(weeks[0]?.number).toBe(week);
		expect(weeks.every(({ days }) => days.length === 7)).toBe(true);
	});

	it('reads an address, and today’s month or year when it says nothing', () => {
		expect(readMonth('2026-02', '2026-11-24')).toBe('2026-02-01');
		expect(readMonth('2026-13', '2026-11-24')).toBe('2026-11-01');
		expect(readYear('2027', '2026-11-24')).toBe(2027);
		expect(readYear('deux mille', '2026-11-24')).toBe(2026);
	});
});
