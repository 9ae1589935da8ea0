import { expect, test } from 'vitest';
import { createTokenBucket } from './token-bucket.ts';

test('a burst passes, then the rate decides how long to wait', () => {
	const bucket = createTokenBucket(10, 3);
	expect([0, 0, 0].map((now) => bucket.take(1, now))).toEqual([0, 0, 0]);
	expect(bucket.take(1, 0)).toBe(100);
	expect(bucket.take(1, 100)).toBe(0);
	expect(bucket.take(1, 150)).toBe(50);
});

test('a cost above the burst passes once the bucket is full', () => {
	const bucket = createTokenBucket(10, 3);
	expect(bucket.take(50, 0)).toBe(0);
	expect(bucket.take(50, 0)).toBe(300);
	expect(bucket.take(50, 300)).toBe(0);
});

test('a clock that goes back gives nothing', () => {
	const bucket = createTokenBucket(10, 1);
	expect(bucket.take(1, 1_000)).toBe(0);
	expect(bucket.take(1, 0)).toBe(100);
});
