import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportCsv } from './export-csv.ts';
import { sampleDetails } from './sample-details.ts';

const cells = (csv: string) => csv.split('\r\n')[1] ?? '';

it('[ANN-16] what a spreadsheet would compute begins with an apostrophe', () => {
	for (const start of ['=', '+', '-', '@', '\t', '\r', '\n'])
		expect(cells(exportCsv([{ ...sampleDetails, fonction: `${start}1+1` }]))).toContain(
			`'${start}1+1`
		);
});

it('[ANN-16] no cell of any export begins as a formula', () => {
	fc.assert(
		fc.property(fc.string(), (fonction) => {
			const csv = exportCsv([{ ...sampleDetails, fonction }]).slice(1);
			const rows = parse(csv, { delimiter: ';', relax_column_count: true });
			for (const text of rows.flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
		})
	);
});

it('[ANN-16] opens with accents in a French spreadsheet', () => {
	expect(exportCsv([sampleDetails])).toMatch(/^\uFEFFPrénom;Nom;Profession;/);
});
