import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parisHour, parisDay, parisInstant } from '#domain/shared/paris-time.ts';
import { rhythmCodes } from '#domain/pole/rhythm.ts';
import { addDays, lengthOfMonth, monthOf, weekdayOf } from './calendar-day.ts';
import { recurringDays, type Recurrence } from './recurrence.ts';

const monthly: Recurrence = {
	from: '2026-09-01',
	until: '2027-06-30',
	rhythm: 'mensuel',
	perYear: 0,
	weekday: 2,
	weekOfMonth: 2,
	monthsOff: [7, 8]
};

describe('recurringDays', () => {
	it.each([
		[
			'monthly, September to June, second Tuesday',
			{},
			'2026-09-08 2026-10-13 2026-11-10 2026-12-08 2027-01-12 2027-02-09 2027-03-09 2027-04-13 2027-05-11 2027-06-08'
		],
		[
			'every two months',
			{ rhythm: 'bimestriel' },
			'2026-09-08 2026-11-10 2027-01-12 2027-03-09 2027-05-11'
		],
		['each quarter', { rhythm: 'trimestriel' }, '2026-09-08 2026-12-08 2027-03-09 2027-06-08'],
		[
			'two a semester',
			{ rhythm: 'par-an', perYear: 4 },
			'2026-09-08 2026-11-10 2027-02-09 2027-04-13'
		],
		['once a year', { rhythm: 'par-an', perYear: 1 }, '2026-09-08'],
		[
			'the last Thursday, be it fourth or fifth',
			{ weekday: 4, weekOfMonth: 5, until: '2026-12-31' },
			'2026-09-24 2026-10-29 2026-11-26 2026-12-31'
		],
		[
			'a first month already past begins with the next',
			{ from: '2026-09-09', until: '2026-10-31' },
			'2026-10-13'
		],
		['on demand: no date', { rhythm: 'demande' }, ''],
		['ends before it begins', { until: '2026-01-01' }, ''],
		['no month at all', { monthsOff: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, '']
	] as const)('[PLA-3] %s', (_, changes, expected) => {
		expect(recurringDays({ ...monthly, ...changes }).join(' ')).toBe(expected);
	});

	const recurrences = fc.record({
		from: fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days)),
		length: fc.integer({ min: 0, max: 900 }),
		rhythm: fc.constantFrom(...rhythmCodes),
		perYear: fc.integer({ min: 1, max: 12 }),
		weekday: fc.integer({ min: 1, max: 7 }),
		weekOfMonth: fc.integer({ min: 1, max: 5 }),
		monthsOff: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 11 })
	});

	it('[PLA-3] the weekday is kept, no month off, nothing outside, in order, once a month', () => {
		fc.assert(
			fc.property(recurrences, ({ length, ...rest }) => {
				const recurrence = { ...rest, until: addDays(rest.from, length) };
				const days = recurringDays(recurrence);
				for (const day of days) {
					expect(weekdayOf(day)).toBe(recurrence.weekday);
					expect(recurrence.monthsOff).not.toContain(monthOf(day));
					expect(day >= recurrence.from && day <= recurrence.until).toBe(true);
					const inMonth = Number(day.slice(8));
					if (recurrence.weekOfMonth === 5) expect(inMonth + 7).toBeGreaterThan(lengthOfMonth(day));
					else expect(Math.ceil(inMonth / 7)).toBe(recurrence.weekOfMonth);
				}
				expect([...days].sort()).toEqual(days);
				expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(days.length);
			})
		);
	});

	it('[PLA-4] at 12:30 every date is at 12:30 in Paris, summer and winter', () => {
		fc.assert(
			fc.property(recurrences, ({ length, ...rest }) => {
				for (const day of recurringDays({ ...rest, until: addDays(rest.from, length) })) {
					const at = parisInstant(day, '12:30');
					expect(at && `${parisDay(at)} ${parisHour(at)}`).toBe(`${day} 12:30`);
				}
			}),
			{ numRuns: 30 }
		);
	});
});
