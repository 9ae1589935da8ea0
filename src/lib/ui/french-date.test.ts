import { describe, expect, it } from 'vitest';
import {
	formatClock,
	formatDay,
	formatMoment,
	formatSpan,
	formatTime,
	plural
} from './french-date.ts';

describe('French dates', () => {
	it('says the day and the hour of Paris, whatever the zone of the machine', () => {
		expect(formatMoment('2026-11-24T11:30:00Z')).toBe('mardi 24\u00A0novembre, 12\u00A0h\u00A030');
		expect(formatMoment('2026-07-14T22:05:00Z')).toBe('mercredi 15\u00A0juillet, 0\u00A0h\u00A005');
	});

	it('writes « 1er » and the year when asked', () => {
		expect(formatDay('2026-12-01T12:00:00Z', { year: true })).toBe('mardi 1er\u00A0décembre 2026');
	});

	it('drops the minutes on the hour', () => {
		expect(formatTime('2026-01-05T08:00:00Z')).toBe('9\u00A0h');
		expect(formatSpan('2026-01-05T11:30:00Z', '2026-01-05T13:00:00Z')).toBe(
			'de 12\u00A0h\u00A030 à 14\u00A0h'
		);
	});
});

it('shows minutes and seconds of a fixed width', () => {
	expect(formatClock(1745)).toBe('29\u00A0min\u00A005\u00A0s');
	expect(formatClock(-61)).toBe('1\u00A0min\u00A001\u00A0s');
});

it('counts in French: zero and one are singular', () => {
	expect([0, 1, 2].map((n) => plural(n, 'personne', 'personnes'))).toEqual([
		'0\u00A0personne',
		'1\u00A0personne',
		'2\u00A0personnes'
	]);
});
