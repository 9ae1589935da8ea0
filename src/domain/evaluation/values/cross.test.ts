import { expect, it } from 'vitest';
import {
	columnTotal,
	couples,
	cross,
	crossOf,
	crossTotal,
	rowTotal,
	shareOfColumn,
	shareOfRow
} from './cross.ts';

const axes = {
	rows: [
		{ code: 'oui', label: 'oui' },
		{ code: 'non', label: 'non' }
	],
	columns: [
		{ code: 'x', label: 'X' },
		{ code: 'y', label: 'Y' }
	]
};

it('[EVA-5] margins are sums of cells, and a row outside the table is an error', () => {
	const table = crossOf('situations', 'situation', axes, ['oui x', 'oui y', 'non y'], (row) => {
		const [line = '', column = ''] = row.split(' ');
		return [[line, column]];
	});
	expect([rowTotal(table, 'oui'), columnTotal(table, 'y'), crossTotal(table)]).toEqual([2, 2, 3]);
	expect(shareOfRow(table, 'oui', ['y'])).toMatchObject({ base: 'situations:oui', n: 1, N: 2 });
	expect(() => crossOf('situations', 'situation', axes, ['a'], () => [['oui', 'z']])).toThrow(
		'no cell'
	);
});

it('[EVA-5] the share of a column is the mean of the rows’ shares, each weighing its row', () => {
	const table = cross('situations', 'situation', axes.rows, axes.columns, [
		[4, 6],
		[3, 1]
	]);
	const weighed = ['oui', 'non'].map((row) => {
		const { n, N } = shareOfRow(table, row, ['x']);
		return (n / N) * N;
	});
	expect(shareOfColumn(table, 'x')).toMatchObject({ n: weighed[0]! + weighed[1]!, N: 14 });
});

it('[EVA-5] a table with a hole is none', () => {
	expect(() => cross('x', 'mention', axes.rows, axes.columns, [[1, 2]])).toThrow('whole table');
	expect(() => cross('x', 'mention', axes.rows, axes.columns, [[1], [2]])).toThrow('whole table');
	expect(() =>
		cross('x', 'mention', axes.rows, axes.columns, [
			[1, -1],
			[2, 0]
		])
	).toThrow('whole table');
});

it('[EVA-5] each couple of a fiche counts once', () => {
	expect(couples(['a', 'a', 'b'], ['x', 'x'])).toEqual([
		['a', 'x'],
		['b', 'x']
	]);
});
