/** What a cell of a former base may hold; a date is « 2023-03-14 » or « 2023-03-14T12:30 », as its clock shows it. */
export type Cell = string | number | boolean | null;

export type ColumnType = 'texte' | 'nombre' | 'date' | 'oui-non' | 'autre';

interface SourceColumn {
	readonly name: string;
	readonly type: ColumnType;
}

/** A table of a file, with the number under which each of its rows is spoken of. */
export interface SourceTable {
	readonly name: string;
	readonly columns: readonly SourceColumn[];
	readonly rows: readonly { readonly number: number; readonly cells: readonly Cell[] }[];
}

export type SourceRow = SourceTable['rows'][number];

/** [IMP-4] What files of one make have in common: the names of their tables and columns. */
export function shapeOf(tables: readonly SourceTable[]): string {
	const parts = tables.map(({ name, columns }) => [name, ...columns.map((one) => one.name).sort()]);
	return JSON.stringify(parts.sort((one, other) => (one[0] ?? '').localeCompare(other[0] ?? '')));
}

/** A cell as text, blanks brought to one. */
export function cellText(cell: Cell | undefined): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
	return String(cell).normalize('NFC').replace(/\s+/gu, ' ').trim();
}
