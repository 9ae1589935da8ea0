import { hiddenWords } from '../report/cell-words.ts';
import type { Cell, ReportModel, ReportRow, ReportTable } from '../report/report-model.ts';
import type { Releasable } from '../suppression/release-report.ts';

/** One cell of a spreadsheet: a number stays a number. */
export type FlatCell =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'integer'; readonly value: number }
	/** Between 0 and 1. */
	| { readonly kind: 'percent'; readonly value: number }
	| { readonly kind: 'decimal'; readonly value: number }
	| { readonly kind: 'empty' };

/** A table of a report as rows of cells: one header row, each base in a column of its own. */
export interface FlatTable {
	readonly id: string;
	readonly caption: string;
	readonly section: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly FlatCell[])[];
	readonly note: string | null;
}

/** Every table of a report, its key figures first in each section. */
export function flatTables(report: Releasable<ReportModel>): readonly FlatTable[] {
	return report.sections.flatMap(({ code, heading, blocks }) =>
		blocks.flatMap((block): readonly FlatTable[] => {
			if (block.kind === 'table') return [flatten(block.table, heading)];
			if (block.kind !== 'figures') return [];
			const caption = `${heading} – chiffres clés`;
			const columns = [
				{ code: 'valeur', label: 'Valeur' },
				{ code: 'evolution', label: 'Évolution' }
			];
			const rows = block.figures.map(({ label, cell, change, ref }) => ({
				...{ code: ref.id, header: label },
				cells: [cell, change ?? ({ kind: 'none' } as const)]
			}));
			const table = { id: `${code}-chiffres`, caption, rowHeader: 'Indicateur', columns, rows };
			return [flatten({ ...table, total: null, note: null }, heading)];
		})
	);
}

/** [RAP-7] A rate and a mean take three columns: what they are worth, and the two numbers that they are made of. */
function flatten(table: ReportTable, section: string): FlatTable {
	const { id, caption, rowHeader, note, total } = table;
	const lines = total ? [...table.rows, total] : table.rows;
	const widths = table.columns.map((_, at) =>
		Math.max(1, ...lines.map(({ cells }) => spread(cells[at] ?? { kind: 'none' }).length))
	);
	const header = table.columns.flatMap((column, at) => {
		const label = column.over ? `${column.over} – ${column.label}` : column.label;
		return suffixes(table, at)
			.slice(0, widths[at])
			.map((suffix) => `${label}${suffix}`);
	});
	const flat = ({ header: name, cells }: ReportRow): readonly FlatCell[] => [
		{ kind: 'text', text: name },
		...table.columns.flatMap((_, at) => {
			const made = spread(cells[at] ?? { kind: 'none' });
			const missing = (widths[at] ?? 1) - made.length;
			return [...made, ...Array.from({ length: missing }, () => ({ kind: 'empty' }) as const)];
		})
	];
	return { id, caption, section, note, header: [rowHeader, ...header], rows: lines.map(flat) };
}

function suffixes({ rows, total }: ReportTable, at: number): readonly string[] {
	const kinds = [...rows, ...(total ? [total] : [])].map(({ cells }) => cells[at]?.kind);
	if (kinds.includes('share')) return ['', ' (n)', ' (N)'];
	return kinds.includes('mean') ? ['', ' (total)', ' (nombre)'] : ['', ' (places gagnées)', ''];
}

const integer = (value: number): FlatCell => ({ kind: 'integer', value });
const empty: FlatCell = { kind: 'empty' };

function spread(cell: Cell): readonly FlatCell[] {
	switch (cell.kind) {
		case 'count':
		case 'difference':
			return [integer(cell.n)];
		case 'share': {
			const value = cell.N === 0 ? empty : ({ kind: 'percent', value: cell.n / cell.N } as const);
			return [value, integer(cell.n), integer(cell.N)];
		}
		case 'mean': {
			const value: FlatCell =
				cell.count === 0 ? empty : { kind: 'decimal', value: cell.total / cell.count };
			return [value, integer(cell.total), integer(cell.count)];
		}
		case 'mean-change':
			return [{ kind: 'decimal', value: cell.value }];
		case 'points':
			return [cell.value === null ? empty : { kind: 'decimal', value: cell.value }];
		case 'rank':
			return cell.change === null
				? [integer(cell.rank)]
				: [integer(cell.rank), integer(cell.change)];
		case 'text':
			return [{ kind: 'text', text: cell.text }];
		case 'hidden':
			return [{ kind: 'text', text: hiddenWords }];
		case 'none':
			return [empty];
	}
}
