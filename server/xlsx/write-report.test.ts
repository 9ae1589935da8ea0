import { describe, expect, it } from 'vitest';
import { flatTables } from '#domain/evaluation/export/flat-table.ts';
import { tableCsv } from '#domain/evaluation/export/table-csv.ts';
import { sampleReport } from '#tests/support/evaluation/sample-report.ts';
import { openSheets } from '#tests/support/indemnisation/open-in-calc.ts';
import { sheetNames } from './sheet-names.ts';
import { writeReport } from './write-report.ts';

describe('the report as spreadsheets', () => {
	it('[RAP-7] the workbook opens in LibreOffice: one sheet for each table, with types', async () => {
		const facts = [{ label: 'Version', value: '1' }];
		const sheets = openSheets(await writeReport({ report: sampleReport, facts }), 'xlsx');
		const tables = flatTables(sampleReport);
		expect([...sheets.keys()]).toEqual(['Sommaire', ...tables.map(({ id }) => id)]);
		const [head, first] = sheets.get('G1') ?? [];
		expect(head?.map(({ shown }) => shown).slice(0, 5)).toEqual([
			...['Problématique', 'Situations', 'Part des situations'],
			...['Part des situations (n)', 'Part des situations (N)']
		]);
		expect(first?.[0]).toMatchObject({ type: 'string' });
		expect(first?.[1]).toMatchObject({ type: 'float', value: '142' });
		expect(first?.[2]).toMatchObject({ type: 'percentage' });
		expect(first?.[2]?.shown).toMatch(/^54\s?%$/);
		expect(Number(first?.[2]?.value)).toBeCloseTo(142 / 261, 10);
		expect(first?.slice(3, 5).map(({ value }) => value)).toEqual(['142', '261']);
		expect(sheets.get('CPOM')?.[1]?.[4]).toMatchObject({
			...{ type: 'string', value: '=SOMME(A1) n’est pas une formule', formula: null }
		});
		const cells = [...sheets.values()].flat(2);
		expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
	}, 120_000);

	it('[RAP-7] the CSV keeps n and N beside each share, and computes nothing', () => {
		const named = new Map(flatTables(sampleReport).map((table) => [table.id, tableCsv(table)]));
		expect(named.get('G1')).toContain(
			'Héroïne et traitements de substitution;142;54,41 %;142;261;-7,2'
		);
		expect(named.get('CPOM')).toContain("'=SOMME(A1)");
		expect(named.get('L1')).toContain('non communiqué');
	});

	it('[RAP-7] names of sheets are short, allowed, each once', () => {
		const names = sheetNames(['A/b', 'a-B', 'Sommaire', 'x'.repeat(40), 'x'.repeat(41)]);
		expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\']/.test(name))).toBe(true);
		expect(new Set([...names, 'sommaire'].map((name) => name.toLowerCase())).size).toBe(6);
	});
});
