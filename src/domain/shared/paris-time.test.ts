import { describe, expect, it } from 'vitest';
import { parisDay, parisHour, parisInstant } from './paris-time.ts';

describe('hours typed in Paris', () => {
	it('follow winter and summer time', () => {
		expect(parisInstant('2026-11-24', '12:30')?.toISOString()).toBe('2026-11-24T11:30:00.000Z');
		expect(parisInstant('2026-06-24', '12:30')?.toISOString()).toBe('2026-06-24T10:30:00.000Z');
		expect(parisInstant('2026-06-24', '00:15')?.toISOString()).toBe('2026-06-23T22:15:00.000Z');
	});

	it('do not exist in the hour that March skips, nor on 30 February', () => {
		expect(parisInstant('2026-03-29', '02:30')).toBeNull();
		expect(parisInstant('2026-02-30', '12:00')).toBeNull();
		expect(parisInstant('2026-13-01', '12:00')).toBeNull();
		expect(parisInstant('24/11/2026', '12:30')).toBeNull();
	});

	it('are the first of the two in October', () => {
		expect(parisInstant('2026-10-25', '02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
	});

	it('are shown back as they were typed', () => {
		const at = parisInstant('2026-10-25', '23:50');
		expect(at && [parisDay(at), parisHour(at)]).toEqual(['2026-10-25', '23:50']);
	});
});
