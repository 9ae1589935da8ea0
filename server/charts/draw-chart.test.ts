import { describe, expect, it } from 'vitest';
import type { ChartSpec, ReportTable } from '#domain/evaluation/report/report-model.ts';
import { sampleReport } from '#tests/support/evaluation/sample-report.ts';
import { drawForPage, drawForPaper } from './draw-chart.ts';

const drawn = sampleReport.sections.flatMap(({ blocks }) =>
	blocks.flatMap((block): readonly (readonly [ChartSpec, ReportTable])[] => {
		if (block.kind !== 'chart') return [];
		const table = blocks.flatMap((one) =>
			one.kind === 'table' && one.table.id === block.chart.table ? [one.table] : []
		)[0];
		return table ? [[block.chart, table]] : [];
	})
);
const of = (kind: ChartSpec['kind']) => {
	const found = drawn.find(([chart]) => chart.kind === kind);
	if (!found) throw new Error(kind);
	return found;
};
const texts = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, inner = '']) =>
		inner
			.replaceAll(/<\/tspan><tspan[^>]*>/g, ' ')
			.replaceAll(/<[^>]*>/g, '')
			.replaceAll('\u00a0', ' ')
	);

describe('charts', () => {
	it.each(drawn)(
		'[RAP-1] $kind: one image with a title and a summary, no style nor script',
		async (chart, table) => {
			const { wide, narrow } = await drawForPage(chart, table);
			for (const svg of [wide, narrow, await drawForPaper(chart, table)]) {
				expect(svg).toMatch(
					/^<svg [^>]*role="img" aria-labelledby="\S+-t" aria-describedby="\S+-d">/
				);
				expect(svg).toContain(chart.summary);
				expect(svg).not.toMatch(/style|<script|on\w+=|class=/);
				expect(svg.match(/role=/g)).toHaveLength(1);
			}
			expect(wide).not.toContain(`id="${chart.id}-etroit`);
		}
	);

	it('[RAP-1] every row and every figure of the table is written', async () => {
		const { wide, narrow } = await drawForPage(...of('bars'));
		for (const svg of [wide, narrow]) {
			expect(texts(svg)).toContain('Cocaïne et dérivés');
			expect(texts(svg)).toContain('54 % (142/261)');
			expect(texts(svg)).toContain('1 % (3/261)');
		}
		expect(texts((await drawForPage(...of('columns'))).wide)).toEqual(
			expect.arrayContaining(['11', 'Juin'])
		);
	});

	it('[RAP-1] series are told apart by words and patterns, in one colour', async () => {
		const grouped = (await drawForPage(...of('grouped-bars'))).wide;
		expect(texts(grouped)).toEqual(expect.arrayContaining(['238 invités', '107 présents']));
		const stacked = (await drawForPage(...of('stacked-bars'))).wide;
		expect(texts(stacked)).toEqual(
			expect.arrayContaining(['Atteint', 'Non renseigné', '47 %', 'Aucune (en partie masqué)'])
		);
		expect(new Set(stacked.match(/fill="url\(#[^)]+\)"/g)).size).toBe(2);
	});

	it('[RAP-1] what nearly every line begins with is left to the title; a bar of nothing says so', async () => {
		const [chart, table] = of('stacked-bars');
		const rows = table.rows.map((row, at) => ({
			...row,
			header: `Présents\u00a0: ${row.header}`,
			cells: row.cells.map((cell) =>
				at === 0 && cell.kind === 'share' ? { ...cell, n: 0, N: 8 } : cell
			)
		}));
		const written = texts((await drawForPage(chart, { ...table, rows })).wide);
		expect(written).toContain(`${table.rows[0]?.header} : 0`);
		expect(written.filter((words) => words.startsWith('Présents'))).toEqual([]);
	});

	it('[RAP-1] answers without an order of their own stand by their number, silence last', async () => {
		const [chart, table] = of('bars');
		const ref = { id: 'G4' };
		const rows = ([...['autre', 'alcool', 'non-renseigne', 'tabac']] as const).map((code, at) => ({
			code,
			header: code,
			cells: table.columns.map(
				() => ({ kind: 'share', n: [8, 3, 9, 5][at] ?? 0, N: 25, ref }) as const
			)
		}));
		const { wide } = await drawForPage({ ...chart, sorted: true }, { ...table, rows });
		const written = texts(wide).filter((words) => rows.some(({ header }) => header === words));
		expect(written).toEqual(['tabac', 'alcool', 'autre', 'non-renseigne']);
	});

	it('[RAP-1] a column that its table has not, or another table, is an error', () => {
		const [chart, table] = of('bars');
		expect(() => drawForPage({ ...chart, columns: ['x'] }, table)).toThrow('no column x');
		expect(() => drawForPage({ ...chart, table: 'Z' }, table)).toThrow('the chart draws Z');
	});

	it('[RAP-1] words of a report are text, whatever they hold', async () => {
		const [chart, table] = of('bars');
		const odd = { ...chart, id: 'odd', title: '<script>"&', summary: '</desc><a>' };
		const rows = table.rows.map((row) => ({ ...row, header: '<b>&"' }));
		const { wide } = await drawForPage(odd, { ...table, rows });
		expect(wide).not.toMatch(/<script|<a>|<b>/);
	});
});
