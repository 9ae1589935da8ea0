import { csvCell, csvText } from '#domain/shared/csv-cell.ts';
import { bordereauColumns, type BordereauCell, type BordereauLine } from './bordereau-columns.ts';

/** [IND-8] The bordereau as French accounting opens it: days « 24/11/2026 », amounts « 1234,50 ». */
export function bordereauCsv(number: string, lines: readonly BordereauLine[]): string {
	const columns = bordereauColumns(number);
	return csvText([
		columns.map(({ label }) => csvCell(label)),
		...lines.map((line) => columns.map((column) => written(column.cell(line))))
	]);
}

function written(cell: BordereauCell): string {
	switch (cell.kind) {
		case 'text':
			return csvCell(cell.text);
		case 'day':
			return cell.day.split('-').toReversed().join('/');
		case 'euros':
			return (cell.cents / 100).toFixed(2).replace('.', ',');
		case 'empty':
			return '';
	}
}
