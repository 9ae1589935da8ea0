import type { PaperRow } from '#domain/document/paper-row.ts';
import { fullWords } from '../report/cell-words.ts';
import type { ReportTable } from '../report/report-model.ts';

/** How many columns stand on the width of a sheet. */
const most = 6;

/** A table on paper: one that is too wide becomes several, each with the names of the rows. */
export function printableTables(table: ReportTable, label: string): readonly PaperRow[] {
	const { columns, rows, total, rowHeader, note } = table;
	const lines = total ? [...rows, total] : rows;
	const isText = (at: number) => rows.every(({ cells }) => cells[at]?.kind === 'text');
	const made = sheets(columns).map((chosen, rank): PaperRow => {
		const told = label === '' ? table.caption : label;
		return {
			...{ kind: 'table', dense: true },
			label: rank === 0 ? label : `${told} (suite)`,
			columns: [
				{ label: rowHeader, width: chosen.length > 4 ? 1.8 : 2.2 },
				...chosen.flatMap((at) => {
					const { label: head = '', over } = columns[at] ?? {};
					const look = isText(at) ? { width: 2.2 } : ({ align: 'right' } as const);
					return [{ label: head, ...look, ...(over === undefined ? {} : { over }) }];
				})
			],
			rows: lines.map(({ header, cells }) => [
				header,
				...chosen.map((at) => fullWords(cells[at] ?? { kind: 'none' }))
			])
		};
	});
	const said: readonly PaperRow[] = note
		? [{ kind: 'paragraphs', paragraphs: [note], tone: 'soft' }]
		: [];
	return [...made, ...said];
}

/** The columns of each sheet, about as many on each; those that share a head stay side by side. */
function sheets(columns: ReportTable['columns']): readonly (readonly number[])[] {
	const size = Math.ceil(columns.length / Math.max(1, Math.ceil(columns.length / most)));
	const made: number[][] = [[]];
	columns.forEach(({ over }, at) => {
		const isFirst = over === undefined || columns[at - 1]?.over !== over;
		const group = over === undefined ? 1 : columns.filter((one) => one.over === over).length;
		const sheet = made.at(-1);
		if (!sheet || (isFirst && sheet.length > 0 && sheet.length + group > size)) made.push([at]);
		else sheet.push(at);
	});
	return made;
}
