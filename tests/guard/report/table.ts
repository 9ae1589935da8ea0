import type { Row } from '../measure/row.ts';
import { columnsOf, showCell } from './cell.ts';

function aligned(lines: readonly (readonly string[])[]): readonly string[] {
	const widths = (lines[0] ?? []).map((_, column) =>
		Math.max(...lines.map((line) => (line[column] ?? '').length))
	);
	return lines.map((line) =>
		line
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd()
	);
}

/** Rows of the same kind under one heading, as a table of plain text. */
export function showTables(rows: readonly Row[]): string {
	const kinds = [...new Set(rows.map(({ kind }) => kind))];
	return kinds
		.map((kind) => {
			const members = rows.filter((row) => row.kind === kind);
			const columns = [...new Set(members.flatMap(columnsOf))];
			const cells = members.map((row) => columns.map((column) => showCell(row, column)));
			return [`\n${kind}`, ...aligned([columns, ...cells])].join('\n');
		})
		.join('\n');
}
