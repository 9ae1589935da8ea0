import { expect, it } from 'vitest';
import { backOff } from './back-off.ts';

it('doubles, never waits more than fifteen seconds, never comes back at once', () => {
	expect([0, 1, 2, 3].map((attempt) => backOff(attempt, 0))).toEqual([250, 500, 1000, 2000]);
	expect(backOff(0, 0.999)).toBeLessThanOrEqual(500);
	expect(backOff(500, 0.999)).toBeLessThanOrEqual(15_000);
});
