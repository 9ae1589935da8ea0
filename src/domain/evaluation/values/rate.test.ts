import { expect, it } from 'vitest';
import { pointsBetween, rate, shareOf } from './rate.ts';

it('[EVA-1] a numerator is looked for among the rows of its denominator', () => {
	const of = shareOf('situations', [1, 2, 3, 4], (row) => row > 1);
	expect(of).toMatchObject({ n: 3, N: 4 });
	expect(() => rate('invitations-categorie', 95, 83)).toThrow('no rate');
	expect(() => rate('situations', -1, 4)).toThrow('no rate');
	expect(() => rate('situations', 1.5, 4)).toThrow('no rate');
});

it('[EVA-1] nobody writes a rate by hand', () => {
	// @ts-expect-error a rate is made by rate.ts alone
	const typed: ReturnType<typeof rate> = { kind: 'rate', base: 'situations', n: 95, N: 83 };
	expect(() => rate(typed.base, typed.n, typed.N)).toThrow('no rate');
});

it('[EVA-2] two rates of two bases do not meet: neither compiled nor run', () => {
	const ofKnown = rate('mt-connu', 80, 169);
	const ofInvited = rate('mt-invite', 64, 119);
	// @ts-expect-error 47 % of the known against 54 % of the invited: an improvement published as a fall
	expect(() => pointsBetween(ofKnown, ofInvited)).toThrow('two bases');
	expect(pointsBetween(ofKnown, rate('mt-connu', 64, 153))).toBeCloseTo(5.507, 3);
	expect(pointsBetween(rate('mt-invite', 80, 144), ofInvited)).toBeCloseTo(1.774, 3);
});

it('[EVA-2] points are of raw shares, and of nothing there are none', () => {
	expect(pointsBetween(rate('mt-connu', 144, 169), rate('mt-connu', 119, 153))).toBeCloseTo(
		7.43,
		2
	);
	expect(pointsBetween(rate('mt-connu', 0, 0), rate('mt-connu', 1, 2))).toBeNull();
});
