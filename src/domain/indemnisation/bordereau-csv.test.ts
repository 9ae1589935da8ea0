import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BordereauLine } from './bordereau-columns.ts';
import { bordereauCsv } from './bordereau-csv.ts';

const line: BordereauLine = {
	familyName: 'Wattel',
	givenName: 'Thomas',
	rpps: null,
	profession: 'infirmier',
	structureName: 'Cabinet infirmier de Ham',
	categorie: 'autres-liberaux',
	role: 'participant',
	poleName: 'Péronne',
	day: '2026-11-24',
	tarifFrom: '2026-01-01',
	amountCents: 123_450,
	state: 'transmis',
	paidOn: null
};
const rowsOf = (csv: string): string[][] => parse(csv.slice(1), { delimiter: ';' });

it('[IND-8] days and amounts are written as French accounting reads them', () => {
	const csv = bordereauCsv('2026-003', [line, { ...line, paidOn: '2026-12-01' }]);
	expect(csv.startsWith('\uFEFFBordereau;Nom;Prénom;RPPS;')).toBe(true);
	const [head = [], first = [], second = []] = rowsOf(csv);
	const under = (row: string[], label: string) => row[head.indexOf(label)];
	expect(under(first, 'Intervision du')).toBe('24/11/2026');
	expect(under(first, 'Montant (€)')).toBe('1234,50');
	expect(under(first, 'Payée le')).toBe('');
	expect(under(second, 'Payée le')).toBe('01/12/2026');
});

it('[IND-8] no cell begins as a formula, whatever the directory holds', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (familyName, structureName) => {
			const rows = rowsOf(bordereauCsv('2026-003', [{ ...line, familyName, structureName }]));
			expect(rows).toHaveLength(2);
			for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
		})
	);
});

it('[IND-14] no column asks for bank details', () => {
	expect(bordereauCsv('2026-003', [])).not.toMatch(/IBAN|RIB|BIC|banc/i);
});
