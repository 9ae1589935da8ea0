import { expect, test } from 'vitest';
import type { ReportTable } from '../report/report-model.ts';
import { printableTables } from './printable-tables.ts';

const ref = { id: 'A3' };
const column = (code: string, over?: string) => ({ code, label: code, ...(over ? { over } : {}) });
const tableOf = (columns: ReportTable['columns'], cells: ReportTable['rows'][number]['cells']) => ({
	...{ id: 'T', caption: 'Table', rowHeader: 'Pôle', total: null, note: null, columns },
	rows: [{ code: 'ligne', header: 'Ligne', cells }]
});
const drawn = (table: ReportTable) =>
	printableTables(table, 'Table').flatMap((row) => (row.kind === 'table' ? [row] : []));

test('[RAP-8] columns that share a head are never parted between two sheets', () => {
	const columns = [
		...[column('seule'), column('a1', 'A'), column('a2', 'A'), column('b1', 'B')],
		...[column('b2', 'B'), column('c1', 'C'), column('c2', 'C'), column('fin')]
	];
	const heads = drawn(
		tableOf(
			columns,
			columns.map(() => ({ kind: 'none' as const }))
		)
	).map((sheet) => sheet.columns.map(({ label, over }) => (over ? `${over} ${label}` : label)));
	expect(heads).toEqual([
		['Pôle', 'seule', 'A a1', 'A a2'],
		['Pôle', 'B b1', 'B b2', 'C c1', 'C c2'],
		['Pôle', 'fin']
	]);
});

test('[RAP-8] words stand on the left in a wide column, figures on the right with what they are of', () => {
	const [sheet] = drawn(
		tableOf(
			[column('mots'), column('part')],
			[
				{ kind: 'text', text: 'Nombre de sites' },
				{ kind: 'share', n: 238, N: 1572, ref }
			]
		)
	);
	expect(sheet?.columns.slice(1)).toEqual([
		{ label: 'mots', width: 2.2 },
		{ label: 'part', align: 'right' }
	]);
	expect(sheet?.rows).toEqual([['Ligne', 'Nombre de sites', '15\u00a0% (238/1\u202f572)']]);
});
