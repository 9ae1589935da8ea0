import writeSheet, { type Cell } from 'write-excel-file/node';
import {
	bordereauColumns,
	type BordereauCell,
	type BordereauLine
} from '#domain/indemnisation/bordereau-columns.ts';
import { printableText } from '#server/pdf/printable-text.ts';

const bold = { fontWeight: 'bold' } as const;

/**
 * [IND-8] The bordereau as a spreadsheet: days are days, amounts are numbers shown in euros, and every text is a text,
 * whatever it begins with. The total is a number too: no cell of the file is a formula.
 */
export async function writeBordereau(
	number: string,
	lines: readonly BordereauLine[]
): Promise<Uint8Array> {
	const columns = bordereauColumns(number);
	const head = columns.map(({ label }): Cell => ({ type: String, value: label, ...bold }));
	const rows = lines.map((line) => columns.map((column) => written(column.cell(line))));
	const paid = lines.filter(({ state }) => state !== 'ecartee');
	const cents = paid.reduce((sum, { amountCents }) => sum + amountCents, 0);
	const total = columns.map(({ label }, rank): Cell => {
		if (rank === 0) return { type: String, value: 'Total', ...bold };
		return label.startsWith('Montant') ? { ...euros(cents), ...bold } : null;
	});
	const sheet = writeSheet([head, ...rows, total], {
		sheet: `Bordereau ${number}`,
		columns: columns.map(({ width }) => ({ width })),
		stickyRowsCount: 1
	});
	return new Uint8Array(await sheet.toBuffer());
}

const euros = (cents: number) => ({
	type: Number,
	value: cents / 100,
	format: '#,##0.00\\ "€"'
});

function written(cell: BordereauCell): Cell {
	switch (cell.kind) {
		case 'text':
			// XML holds no control character either; a file with one opens nowhere.
			return { type: String, value: printableText(cell.text) };
		case 'day':
			return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'dd/mm/yyyy' };
		case 'euros':
			return euros(cell.cents);
		case 'empty':
			return null;
	}
}
