import type { Row } from '../measure/row.ts';
import { showTables } from './table.ts';

// Whoever reads may stop early (`| head`): that is no fault.
process.stdout.on('error', () => process.exit());

/** JSON lines for a pipe, a table for a person. */
export function printRows(rows: readonly Row[], asTable: boolean): void {
	if (asTable) console.log(showTables(rows));
	else rows.forEach((row) => console.log(JSON.stringify(row)));
}
