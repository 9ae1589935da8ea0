import { expect, test } from 'vitest';
import { searchLimit } from './search-limit.ts';

test.each([
	[700, 300],
	[700, 2_000],
	[700, 700],
	[3, 300],
	[1, 1]
])('a limit of %d is found from %d, within 7 %%', async (limit, guess) => {
	const found = await searchLimit(guess, async (count) => count <= limit);
	expect(found).toBeLessThanOrEqual(limit);
	expect(found).toBeGreaterThan(limit / 1.08 - 1);
});

test('near a good guess it takes few trials', async () => {
	let trials = 0;
	await searchLimit(690, async (count) => (trials += 1) > 0 && count <= 700);
	expect(trials).toBeLessThanOrEqual(5);
});

test('when nothing holds the answer is none', async () => {
	expect(await searchLimit(10, async () => false)).toBe(0);
});
