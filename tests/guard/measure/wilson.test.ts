import { describe, expect, it } from 'vitest';
import { wilson } from './wilson.ts';

describe('Wilson’s interval', () => {
	// Reference values: Newcombe 1998, table I, and the rule of three for a sample without a miss.
	it.each([
		[81, 263, 0.308, 0.2553, 0.3662],
		[15, 148, 0.1014, 0.0624, 0.1605],
		[0, 20, 0, 0, 0.1611],
		[29, 29, 1, 0.883, 1]
	])('%i of %i', (hits, n, rate, low, high) => {
		const share = wilson(hits, n);
		expect(share.rate).toBeCloseTo(rate, 3);
		expect(share.low).toBeCloseTo(low, 3);
		expect(share.high).toBeCloseTo(high, 3);
	});

	it('says that three hundred cases without a miss are needed to claim 99 %', () => {
		expect(wilson(300, 300).low).toBeLessThan(0.99);
		expect(wilson(400, 400).low).toBeGreaterThan(0.99);
	});

	it('knows nothing of an empty sample', () => {
		expect(wilson(0, 0)).toMatchObject({ n: 0, rate: Number.NaN, low: 0, high: 1 });
	});
});
