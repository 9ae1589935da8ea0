import type { Cell, ChartSpec, ReportTable } from '#domain/evaluation/report/report-model.ts';
import { cellWords } from '#domain/evaluation/report/cell-words.ts';

/** One bar: what it is worth, and what is written beside it. */
export interface Bar {
	/** Null: hidden or of nothing; nothing is drawn, the words say why. */
	readonly value: number | null;
	readonly words: string;
	/** Where there is room: a share with what it is of. */
	readonly full: string;
}

export interface ChartRow {
	readonly header: string;
	/** One for each series. */
	readonly bars: readonly Bar[];
}

export interface ChartData {
	readonly series: readonly string[];
	readonly rows: readonly ChartRow[];
}

/**
 * The figures of a chart, which are cells of its table and nothing else; a line of which nothing is told is in the table
 * alone; throws on a column that the table has not.
 */
export function chartData({ columns, table: id }: ChartSpec, table: ReportTable): ChartData {
	if (table.id !== id) throw new Error(`the chart draws ${id}, not ${table.id}`);
	const places = columns.map((code) => {
		const place = table.columns.findIndex((column) => column.code === code);
		if (place === -1) throw new Error(`no column ${code} in ${id}`);
		return place;
	});
	return {
		series: places.map((place) => table.columns[place]?.label ?? ''),
		rows: table.rows
			.filter(({ cells }) => !places.every((place) => cells[place]?.kind === 'hidden'))
			.map(({ header, cells }) => ({
				header,
				bars: places.map((place) => barOf(cells[place] ?? { kind: 'none' }))
			}))
	};
}

function barOf(cell: Cell): Bar {
	const words = cellWords(cell);
	const full = cell.kind === 'share' && cell.N > 0 ? `${words} (${cell.n}/${cell.N})` : words;
	return { value: cellNumber(cell), words, full };
}

function cellNumber(cell: Cell): number | null {
	switch (cell.kind) {
		case 'count':
		case 'difference':
			return cell.n;
		case 'share':
			return cell.N === 0 ? null : cell.n / cell.N;
		case 'mean':
			return cell.count === 0 ? null : cell.total / cell.count;
		case 'mean-change':
		case 'points':
			return cell.value;
		case 'rank':
		case 'text':
		case 'hidden':
		case 'none':
			return null;
	}
}
