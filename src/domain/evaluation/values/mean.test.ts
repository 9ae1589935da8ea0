import { expect, it } from 'vitest';
import { mean, valueOfMean } from './mean.ts';

it('[EVA-8] a mean keeps both its units and both its counts', () => {
	const of = mean('participation', 'intervision', 1021, 89);
	expect(of).toEqual({
		kind: 'mean',
		of: 'participation',
		per: 'intervision',
		total: 1021,
		count: 89
	});
	expect(valueOfMean(of)).toBeCloseTo(11.47, 2);
	expect(valueOfMean(mean('situation', 'intervision', 0, 0))).toBeNull();
	expect(() => mean('situation', 'intervision', -1, 2)).toThrow('no mean');
});
