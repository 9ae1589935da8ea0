import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOneAway, isWithin } from './edit-distance.ts';

it.each([
	['debuyck', 'debuyck', true],
	['debuyck', 'debuck', true],
	['debuyck', 'debuyckk', true],
	['debuyck', 'debuick', true],
	['debuyck', 'debuykc', true],
	['debuyck', 'edbuyck', true],
	['debuyck', 'debick', false],
	['debuyck', 'debkcuy', false],
	['a', '', true],
	['', '', true],
	['ab', '', false]
])('« %s » and « %s » are one slip apart: %s', (word, other, near) => {
	expect(isOneAway(word, other)).toBe(near);
	expect(isOneAway(other, word)).toBe(near);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

it('the quick test and the table agree on one slip', () => {
	fc.assert(
		fc.property(word, word, (left, right) => {
			expect(isWithin(left, right, 1)).toBe(isOneAway(left, right));
		}),
		{ numRuns: 2_000 }
	);
});

it('two slips are within two, never within one more word length', () => {
	expect(isWithin('vandecasteele', 'vandecastelle', 1)).toBe(true);
	expect(isWithin('vandecasteele', 'vandecastel', 2)).toBe(true);
	expect(isWithin('vandecasteele', 'vandecast', 2)).toBe(false);
});
