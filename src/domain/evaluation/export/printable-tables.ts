import type { PaperRow } from '#domain/document/paper-row.ts';
import { cellWords } from '../report/cell-words.ts';
import type { Cell, ReportTable } from '../report/report-model.ts';

/** How many columns of figures stand on the width of a sheet. */
const most = 6;

/** A table on paper: one that is too wide becomes several, each with the names of the rows. */
export function printableTables(table: ReportTable, label: string): readonly PaperRow[] {
	const { columns, rows, total, rowHeader, note } = table;
	const lines = total ? [...rows, total] : rows;
	const places = chunks(columns.map((_, at) => at));
	const made = places.map((chosen, rank): PaperRow => {
		const told = label === '' ? table.caption : label;
		return {
			...{ kind: 'table', dense: true },
			label: rank === 0 ? label : `${told} (suite)`,
			columns: [
				{ label: rowHeader, width: chosen.length > 4 ? 1.8 : 2.2 },
				...chosen.map((at) => ({ label: headOf(table, at), align: 'right' as const }))
			],
			rows: lines.map(({ header, cells }) => [
				header,
				...chosen.map((at) => paperWords(cells[at] ?? { kind: 'none' }))
			])
		};
	});
	const said: readonly PaperRow[] = note
		? [{ kind: 'paragraphs', paragraphs: [note], tone: 'soft' }]
		: [];
	return [...made, ...said];
}

function headOf({ columns }: ReportTable, at: number): string {
	const column = columns[at];
	if (!column) return '';
	return column.over ? `${column.over}\u00a0: ${column.label.toLowerCase()}` : column.label;
}

/** A share says what it is of, on paper too, where nothing can be opened. */
const paperWords = (cell: Cell) =>
	cell.kind === 'share' && cell.N > 0
		? `${cellWords(cell)} (${cell.n}/${cell.N})`
		: cellWords(cell);

function chunks(places: readonly number[]): readonly (readonly number[])[] {
	const count = Math.max(1, Math.ceil(places.length / most));
	const size = Math.ceil(places.length / count);
	return Array.from({ length: count }, (_, at) => places.slice(at * size, (at + 1) * size));
}
