import { expect, it } from 'vitest';
import { firstPlaces, rankChange, ranks } from './rank.ts';

const parts = (counts: Readonly<Record<string, number>>) =>
	Object.entries(counts).map(([code, n]) => ({ code, label: code, n }));

it.each([
	[
		{ a: 5, b: 5, c: 3 },
		{ a: 1, b: 1, c: 2 }
	],
	[
		{ a: 1, b: 7, c: 1, d: 4 },
		{ a: 3, b: 1, c: 3, d: 2 }
	],
	[{ a: 2, b: 0 }, { a: 1 }]
])('[EVA-4] %o is ranked %o', (counts, expected) => {
	expect(Object.fromEntries(ranks(parts(counts)))).toEqual(expected);
});

it('[EVA-4] a place won is above zero; without a place before, there is no change', () => {
	const [now, before] = [ranks(parts({ a: 9, b: 5, c: 1 })), ranks(parts({ a: 3, b: 5, c: 0 }))];
	expect(rankChange(now, before, 'a')).toBe(1);
	expect(rankChange(now, before, 'b')).toBe(-1);
	expect(rankChange(now, before, 'c')).toBeNull();
});

it('[EVA-4] a place is named with all its ties or not at all', () => {
	const codes = (counts: Readonly<Record<string, number>>) =>
		firstPlaces(parts(counts), 3, 4).map(({ code }) => code);
	expect(codes({ a: 1, b: 5, c: 3, d: 3, e: 0 })).toEqual(['b', 'c', 'd', 'a']);
	expect(codes({ a: 9, b: 1, c: 1, d: 1, e: 1 })).toEqual(['a']);
	expect(codes({ a: 1, b: 1, c: 1, d: 1, e: 1 })).toEqual([]);
});
