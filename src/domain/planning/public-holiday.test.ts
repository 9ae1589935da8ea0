import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dayOf, weekNumber, weekdayOf } from './calendar-day.ts';
import { easterSunday, publicHoliday } from './public-holiday.ts';

it.each([
	['2024-03-31', 2024],
	['2025-04-20', 2025],
	['2026-04-05', 2026],
	['2027-03-28', 2027],
	['2038-04-25', 2038],
	['2285-03-22', 2285]
])('[PLA-5] Easter is on %s', (day, year) => {
	expect(easterSunday(year)).toBe(day);
});

it.each([
	['2026-01-01', 'jour de l’An'],
	['2026-04-06', 'lundi de Pâques'],
	['2026-05-14', 'Ascension'],
	['2026-05-25', 'lundi de Pentecôte'],
	['2027-05-06', 'Ascension'],
	['2026-11-11', 'Armistice de 1918'],
	['2026-11-12', null],
	// Good Friday is a holiday in Alsace and Moselle only.
	['2026-04-03', null]
])('[PLA-5] %s: %s', (day, name) => {
	expect(publicHoliday(day)).toBe(name);
});

it('[PLA-5] each year has eleven, Easter Monday a Monday, Ascension a Thursday', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1990, max: 2200 }), (year) => {
			const days = Array.from({ length: 366 }, (_, n) => addDays(dayOf(year, 1, 1), n));
			const named = new Map(days.map((day) => [publicHoliday(day), day]));
			// In 2008 Ascension fell on the first of May: two names, one day.
			expect(named.size - 1).toBeGreaterThanOrEqual(10);
			expect(weekdayOf(named.get('lundi de Pâques') ?? '')).toBe(1);
			const ascension = named.get('Ascension');
			if (ascension) expect(weekdayOf(ascension)).toBe(4);
		})
	);
});

it.each([
	['2026-01-01', 1],
	['2026-12-31', 53],
	['2027-01-03', 53],
	['2027-01-04', 1],
	['2026-11-24', 48]
])('the week of %s is %i', (day, week) => {
	expect(weekNumber(day)).toBe(week);
});
