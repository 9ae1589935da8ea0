import { expect, it } from 'vitest';
import { meanTenths, wholePercent, wholePoints } from './rounding.ts';

it.each([
	[169, 261, 65],
	[144, 169, 85],
	[1, 200, 1],
	[1, 201, 0],
	[29, 200, 15],
	[57, 200, 29],
	[0, 5, 0],
	[5, 5, 100]
])('[EVA-3] %i of %i is %i %', (n, N, percent) => {
	expect(wholePercent(n, N)).toBe(percent);
});

it.each([
	[2.5, 3],
	[-2.5, -2],
	[7.4, 7],
	[0.5, 1],
	[-0.4, 0],
	[(0.285 - 0.28) * 100, 1]
])('[EVA-3] %d points are %i', (points, whole) => {
	expect(wholePoints(points)).toBe(whole);
	expect(Object.is(wholePoints(points), -0)).toBe(false);
});

it.each([
	[261, 89, 29],
	[1021, 89, 115],
	[1, 20, 1],
	[89, 21, 42]
])('[EVA-3] %i over %i is %i tenths', (total, count, tenths) => {
	expect(meanTenths(total, count)).toBe(tenths);
});
