import { expect, it } from 'vitest';
import { hasEnded } from './has-ended.ts';

it.each([
	['2031-12-31', 2030, true],
	['2031-12-31', 2031, false],
	['2032-01-01', 2031, true],
	['2031-06-01', 2032, false]
])('[RAP-9] on %s, %d has ended: %s', (today, year, ended) => {
	expect(hasEnded(year, today)).toBe(ended);
});
