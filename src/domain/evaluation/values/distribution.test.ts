import { expect, it } from 'vitest';
import { distribution, divide, divideMentions, partShare, rowShare } from './distribution.ts';
import type { Distribution } from './value.ts';

const lines = [
	{ code: 'a', label: 'A' },
	{ code: 'b', label: 'B' }
];

it('[EVA-5] a whole is the sum of its parts: there is nowhere to write another', () => {
	expect(divide('situations', 'situation', lines, ['a', 'a', 'b'], (row) => row).whole).toBe(3);
	// @ts-expect-error a whole is never typed
	const typed: Distribution = {
		kind: 'distribution',
		base: 'x',
		unit: 'mention',
		whole: 9,
		rows: null,
		parts: []
	};
	expect(typed.whole).not.toBe(0);
});

it('[EVA-5] a row under no line is an error, never dropped', () => {
	expect(() => divide('situations', 'situation', lines, ['c'], (row) => row)).toThrow('no line');
	expect(() => divideMentions('motifs', lines, ['c'], (row) => [row])).toThrow('no line');
});

it.each([
	['a fraction', [{ code: 'a', label: 'A', n: 0.5 }], null],
	['less than none', [{ code: 'a', label: 'A', n: -1 }], null],
	[
		'twice the same part',
		[lines[0], lines[0]].map((line) => ({ code: 'a', label: 'A', ...line, n: 1 })),
		null
	],
	['more rows than there are', [{ code: 'a', label: 'A', n: 3 }], 2]
])('[EVA-5] parts refuse %s', (_, parts, rows) => {
	expect(() => distribution('motifs', 'mention', parts, rows)).toThrow(RangeError);
});

it('[EVA-7] a multiple choice has two shares, each under its own base', () => {
	const of = divideMentions('motifs', lines, [['a', 'b'], ['a'], ['b'], ['a']], (row) => row);
	expect(of).toMatchObject({ whole: 5, rows: 4 });
	expect(partShare(of, 'a')).toMatchObject({ base: 'motifs', n: 3, N: 5 });
	expect(rowShare(of, 'a')).toMatchObject({ base: 'motifs:fiches', n: 3, N: 4 });
	expect(
		rowShare(
			divide('situations', 'situation', lines, ['a'], (row) => row),
			'a'
		)
	).toBeNull();
});

it('[EVA-7] two mentions of one fiche in one group are two mentions, and one fiche', () => {
	const of = divideMentions('groupes', lines, [['a', 'a'], ['b']], (row) => row);
	expect(of.parts).toEqual([
		{ code: 'a', label: 'A', n: 2, rows: 1 },
		{ code: 'b', label: 'B', n: 1 }
	]);
	expect(rowShare(of, 'a')).toMatchObject({ n: 1, N: 2 });
});
