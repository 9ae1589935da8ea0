import type { Join } from './joins.ts';
import { cellText, type Cell, type SourceRow, type SourceTable } from './source.ts';

/** The way to a column from a table's row: the columns that lead from table to table, then the column itself. */
export type ColumnRef = readonly string[];

/** A column that a row of a table reaches. */
export interface Reached {
	readonly ref: ColumnRef;
	readonly table: SourceTable;
	/** Its place in that table. */
	readonly place: number;
}

const farthest = 3;

/** [IMP-3] Every column that a row of this table reaches: its own, then those of the tables that it points to. */
export function reachable(
	tables: readonly SourceTable[],
	joins: readonly Join[],
	from: SourceTable
): readonly Reached[] {
	const found: Reached[] = [];
	const walk = (table: SourceTable, path: readonly string[], seen: readonly string[]): void => {
		table.columns.forEach(({ name }, place) => found.push({ ref: [...path, name], table, place }));
		if (path.length >= farthest) return;
		for (const { column, toTable } of joins.filter((join) => join.table === table.name)) {
			const next = tables.find(({ name }) => name === toTable);
			if (next && !seen.includes(toTable)) walk(next, [...path, column], [...seen, toTable]);
		}
	};
	walk(from, [], [from.name]);
	return found;
}

/** Reads columns of a base, wherever a row leads to. Rows are found by key once, however often they are asked for. */
export function createReader(tables: readonly SourceTable[], joins: readonly Join[]) {
	const byName = new Map(tables.map((table) => [table.name, table]));
	const places = new Map(
		tables.map(({ name, columns }) => [
			name,
			new Map(columns.map((one, place) => [one.name, place]))
		])
	);
	const indexes = new Map<string, ReadonlyMap<string, readonly SourceRow[]>>();

	function rowsBy(table: string, column: string): ReadonlyMap<string, readonly SourceRow[]> {
		const key = JSON.stringify([table, column]);
		const known = indexes.get(key);
		if (known) return known;
		const made = new Map<string, SourceRow[]>();
		const place = places.get(table)?.get(column) ?? -1;
		for (const row of byName.get(table)?.rows ?? []) {
			const text = cellText(row.cells[place]);
			if (text === '') continue;
			const rows = made.get(text);
			if (rows) rows.push(row);
			else made.set(text, [row]);
		}
		indexes.set(key, made);
		return made;
	}

	function cell(table: string, row: SourceRow, ref: ColumnRef): Cell {
		const [column, ...rest] = ref;
		if (column === undefined) return null;
		const own = row.cells[places.get(table)?.get(column) ?? -1] ?? null;
		if (rest.length === 0) return own;
		const join = joins.find((one) => one.table === table && one.column === column);
		if (!join) return null;
		const next = rowsBy(join.toTable, join.toColumn).get(cellText(own))?.[0];
		return next ? cell(join.toTable, next, rest) : null;
	}

	return {
		cell,
		text: (table: string, row: SourceRow, ref: ColumnRef): string =>
			cellText(cell(table, row, ref)),
		/** The rows of another table that point to this one by a column of theirs. */
		children(table: string, row: SourceRow, child: string, column: string): readonly SourceRow[] {
			const join = joins.find(
				(one) => one.table === child && one.column === column && one.toTable === table
			);
			if (!join) return [];
			const key = cellText(cell(table, row, [join.toColumn]));
			return key === '' ? [] : (rowsBy(child, column).get(key) ?? []);
		}
	};
}

export type BaseReader = ReturnType<typeof createReader>;
