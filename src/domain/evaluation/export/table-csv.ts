import { csvCell, csvText } from '#domain/shared/csv-cell.ts';
import type { FlatCell, FlatTable } from './flat-table.ts';

/** [RAP-7] A table as French spreadsheets open it: « 65,1 % », « 11,5 », never anything that is computed. */
export function tableCsv({ header, rows }: FlatTable): string {
	return csvText([header.map(csvCell), ...rows.map((cells) => cells.map(written))]);
}

function written(cell: FlatCell): string {
	switch (cell.kind) {
		case 'text':
			return csvCell(cell.text);
		case 'integer':
			return String(cell.value);
		case 'percent':
			return `${decimal(cell.value * 100)} %`;
		case 'decimal':
			return decimal(cell.value);
		case 'empty':
			return '';
	}
}

const decimal = (value: number) => String(Number(value.toFixed(2))).replace('.', ',');
