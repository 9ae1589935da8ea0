import { expect, it } from 'vitest';
import type { Cell, ReportTable } from '../report/report-model.ts';
import { releaseTable } from './release-table.ts';

const share = (id: string): Cell => ({ kind: 'share', n: 6, N: 9, ref: { id } });
const tableOf = (id: string): ReportTable => ({
	...{ id, caption: 'Table', rowHeader: 'Ligne', total: null, note: null },
	columns: [{ code: 'part', label: '%' }],
	rows: ['M1', 'D1', 'L7'].map((code) => ({ code, header: code, cells: [share(code)] }))
});
const silence = { now: ({ id }: { readonly id: string }) => id === 'D1', before: null };
const order = (id: string) => releaseTable(tableOf(id), silence)?.rows.map(({ code }) => code);

it('[SUP-8] silent lines stand last, but in the contract, whose lines keep their places', () => {
	expect(order('M-taux')).toEqual(['M1', 'L7', 'D1']);
	expect(order('CPOM')).toEqual(['M1', 'D1', 'L7']);
});
