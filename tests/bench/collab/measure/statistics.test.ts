import { expect, test } from 'vitest';
import { median, percentile } from './statistics.ts';

test.each<readonly [readonly number[], number, number]>([
	[[1, 2, 3, 4], 0.5, 2],
	[[4, 1, 3, 2], 0.99, 4],
	[[10, 9], 0.5, 9],
	[Array.from({ length: 100 }, (_, index) => index + 1), 0.99, 99],
	[[], 0.5, NaN]
])('of %j the percentile %d is %d', (samples, share, expected) => {
	expect(percentile(samples, share)).toBe(expected);
});

test.each<readonly [readonly number[], number]>([
	[[3, 1, 2], 2],
	[[4, 1, 2, 3], 2.5],
	[[100, 1, 1], 1],
	[[], NaN]
])('the median of %j is %d', (values, expected) => {
	expect(median(values)).toBe(expected);
});
