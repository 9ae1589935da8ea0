import { expect, it } from 'vitest';
import { mailLifetime, retryDelay } from './retry-delay.ts';

it('[INV-3] delays grow, and a mail is given up after some days', () => {
	const minutes = [1, 2, 3, 4, 5, 6, 7, 8, 50].map((attempts) => retryDelay(attempts) / 60_000);
	expect(minutes).toEqual([1, 5, 15, 60, 180, 360, 720, 720, 720]);
	expect(mailLifetime / 3_600_000).toBe(96);
});
