import { rate, type Rate } from './rate.ts';
import type { Unit } from './unit.ts';
import type { Cross } from './value.ts';

type Lines = Cross['rows'];

/** [EVA-5] Two questions crossed; margins are always sums of cells. Throws on a table that is not whole. */
export function cross(
	base: string,
	unit: Unit,
	rows: Lines,
	columns: Lines,
	cells: Cross['cells']
): Cross {
	const sound =
		cells.length === rows.length &&
		cells.every((line) => line.length === columns.length) &&
		cells.flat().every((n) => Number.isSafeInteger(n) && n >= 0);
	if (!sound) throw new RangeError(`not a whole table: ${base}`);
	return { kind: 'cross', base, unit, rows, columns, cells } as Cross;
}

/** Counts rows under each couple of lines that they have, once per couple. */
export function crossOf<Row>(
	base: string,
	unit: Unit,
	axes: { readonly rows: Lines; readonly columns: Lines },
	all: readonly Row[],
	couplesOf: (row: Row) => readonly (readonly [row: string, column: string])[]
): Cross {
	const cells = axes.rows.map(() => axes.columns.map(() => 0));
	const rowAt = places(axes.rows);
	const columnAt = places(axes.columns);
	for (const one of all) {
		for (const [row, column] of couplesOf(one)) {
			const [line, at] = [cells[rowAt.get(row) ?? -1], columnAt.get(column) ?? -1];
			if (line?.[at] === undefined) throw new RangeError(`no cell ${row} × ${column} in ${base}`);
			line[at] += 1;
		}
	}
	return cross(base, unit, axes.rows, axes.columns, cells);
}

/** Every couple of what is in one list and in the other, each once. */
export function couples(rows: readonly string[], columns: readonly string[]) {
	return [...new Set(rows)].flatMap((row) =>
		[...new Set(columns)].map((column) => [row, column] as const)
	);
}

export function cellOf(table: Cross, row: string, column: string): number {
	const at = table.columns.findIndex(({ code }) => code === column);
	return lineOf(table, row)[at] ?? 0;
}

export function rowTotal(table: Cross, row: string): number {
	return sum(lineOf(table, row));
}

export function columnTotal(table: Cross, column: string): number {
	return sum(table.rows.map(({ code }) => cellOf(table, code, column)));
}

export function crossTotal(table: Cross): number {
	return sum(table.cells.flat());
}

/** The share of one row's cells that are in these columns: its base is that row. */
export function shareOfRow(table: Cross, row: string, columns: readonly string[]): Rate {
	const n = sum(columns.map((column) => cellOf(table, row, column)));
	return rate(`${table.base}:${row}`, n, rowTotal(table, row));
}

/** The share of all cells that are in this column: the mean of the rows' shares, each weighing its row. */
export function shareOfColumn(table: Cross, column: string): Rate {
	return rate(table.base, columnTotal(table, column), crossTotal(table));
}

function lineOf(table: Cross, row: string): readonly number[] {
	return table.cells[table.rows.findIndex(({ code }) => code === row)] ?? [];
}

const places = (lines: Lines) => new Map(lines.map(({ code }, at) => [code, at]));
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
