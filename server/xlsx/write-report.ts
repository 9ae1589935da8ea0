import writeSheets, { type Cell, type Sheet } from 'write-excel-file/node';
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { flatTables, type FlatCell, type FlatTable } from '#domain/evaluation/export/flat-table.ts';
import type { ReportModel } from '#domain/evaluation/report/report-model.ts';
import type { Releasable } from '#domain/evaluation/suppression/release-report.ts';
import { printableText } from '#server/pdf/printable-text.ts';
import { sheetNames } from './sheet-names.ts';

/** What the first sheet says of the others. */
export interface ReportCover {
	readonly report: Releasable<ReportModel>;
	/** Label and value: version, date, hash. */
	readonly facts: readonly { readonly label: string; readonly value: string }[];
}

/**
 * [RAP-7] A report as a workbook: one sheet for each table, under a header that stays; numbers are numbers, shares are
 * percentages, and every text is a text, whatever it begins with. No cell is a formula.
 */
export async function writeReport({ report, facts }: ReportCover): Promise<Uint8Array> {
	const tables = flatTables(report);
	const names = sheetNames(tables.map(({ id }) => id));
	const sheets = tables.map((table, at) => sheetOf(table, names[at] ?? String(at)));
	const book = writeSheets([cover(report, facts, tables, names), ...sheets]);
	return new Uint8Array(await book.toBuffer());
}

type FileContent = Stream | Buffer | Blob;

const text = (value: string, bold = false): Cell => ({
	...{ type: String, value: printableText(value) },
	...(bold ? { fontWeight: 'bold' } : {})
});

function cover(
	{ title }: ReportModel,
	facts: ReportCover['facts'],
	tables: readonly FlatTable[],
	names: readonly string[]
): Sheet<FileContent> {
	return {
		sheet: 'Sommaire',
		columns: [{ width: 24 }, { width: 90 }],
		data: [
			[text(title, true)],
			...facts.map(({ label, value }) => [text(label), text(value)]),
			[],
			[text('Feuille', true), text('Tableau', true)],
			...tables.map(({ caption }, at) => [text(names[at] ?? ''), text(caption)])
		]
	};
}

function sheetOf({ header, rows, note }: FlatTable, name: string): Sheet<FileContent> {
	const head = header.map((label): Cell => ({
		...{ type: String, value: printableText(label), fontWeight: 'bold', wrap: true },
		alignVertical: 'top'
	}));
	return {
		sheet: name,
		stickyRowsCount: 1,
		stickyColumnsCount: 1,
		columns: header.map((label, at) => ({ width: at === 0 ? 44 : Math.min(22, label.length + 4) })),
		data: [head, ...rows.map((cells) => cells.map(written)), ...(note ? [[], [text(note)]] : [])]
	};
}

function written(cell: FlatCell): Cell {
	switch (cell.kind) {
		case 'text':
			return text(cell.text);
		case 'integer':
			return { type: Number, value: cell.value, format: '#,##0' };
		case 'percent':
			return { type: Number, value: cell.value, format: '0%' };
		case 'decimal':
			return { type: Number, value: cell.value, format: '0.0' };
		case 'empty':
			return null;
	}
}
