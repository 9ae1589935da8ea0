import { expect, it } from 'vitest';
import { fittedExponent } from './fit.ts';

it.each([
	['linear', 1],
	['square', 2],
	['constant', 0]
])('a %s growth has the exponent %d', (_name, power) => {
	const measures = [1, 10, 100].map((size) => ({ size, value: 3 * size ** power }));
	expect(fittedExponent(measures)).toBeCloseTo(power, 9);
});
