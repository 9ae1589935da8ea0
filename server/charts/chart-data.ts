import { nonRenseigne, nonRepris } from '#domain/evaluation/answers/non-renseigne.ts';
import type {
	Cell,
	ChartSpec,
	ReportRow,
	ReportTable
} from '#domain/evaluation/report/report-model.ts';
import { cellWords, fullWords } from '#domain/evaluation/report/cell-words.ts';

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
export function chartData(
	{ columns, table: id, sorted }: ChartSpec,
	table: ReportTable
): ChartData {
	if (table.id !== id) throw new Error(`the chart draws ${id}, not ${table.id}`);
	const places = columns.map((code) => {
		const place = table.columns.findIndex((column) => column.code === code);
		if (place === -1) throw new Error(`no column ${code} in ${id}`);
		return place;
	});
	const shown = table.rows.filter(
		({ cells }) => !places.every((place) => cells[place]?.kind === 'hidden')
	);
	const said = sharedWords(shown.map(({ header }) => header));
	return {
		series: places.map((place) => table.columns[place]?.label ?? ''),
		rows: (sorted ? longestFirst(shown, places[0] ?? 0) : shown).map(({ header, cells }) => ({
			header: header.startsWith(said) ? header.slice(said.length) : header,
			bars: places.map((place) => barOf(cells[place] ?? { kind: 'none' }))
		}))
	};
}

/** « Autre », « aucune » and silence are no answers to set before others: they stay last, whatever they are worth. */
const last: readonly string[] = ['autre', 'autres', 'aucune', nonRenseigne.code, nonRepris.code];

function longestFirst(rows: readonly ReportRow[], place: number): readonly ReportRow[] {
	const worth = ({ cells }: ReportRow) => cellNumber(cells[place] ?? { kind: 'none' }) ?? 0;
	const after = ({ code }: ReportRow) => last.indexOf(code) + 1;
	return rows.toSorted((one, other) => after(one) - after(other) || worth(other) - worth(one));
}

/** What most lines begin with, up to a colon: the title has said it, and a line is read by what it has of its own. */
function sharedWords(headers: readonly string[]): string {
	const starts = headers.map((header) => /^.+\s:\s/.exec(header)?.[0] ?? '');
	return starts.find((start) => 2 * count(starts, start) > headers.length) ?? '';
}

const count = (all: readonly string[], one: string) => all.filter((each) => each === one).length;

function barOf(cell: Cell): Bar {
	return { value: cellNumber(cell), words: cellWords(cell), full: fullWords(cell) };
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
