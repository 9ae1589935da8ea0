import type { ChartSpec, ReportTable } from '#domain/evaluation/report/report-model.ts';
import { bars } from './bars.ts';
import { chartData } from './chart-data.ts';
import { pagePalette, printPalette } from './chart-palette.ts';
import { columns } from './columns.ts';
import { groupedBars } from './grouped-bars.ts';
import { narrowLayout, wideLayout, type Layout } from './layout.ts';
import { renderSvg } from './render-svg.ts';
import { stackedBars } from './stacked-bars.ts';

const drawings = {
	bars,
	'grouped-bars': groupedBars,
	'stacked-bars': stackedBars,
	columns
} as const;

/** One chart for a page: as it is drawn where there is room, and on a phone. */
export interface DrawnChart {
	readonly wide: string;
	readonly narrow: string;
}

/** [RAP-1] Draws a chart of a report for a page, from the cells of its table. */
export async function drawForPage(chart: ChartSpec, table: ReportTable): Promise<DrawnChart> {
	const at = (layout: Layout, id: string) => draw(chart, table, layout, id, pagePalette);
	return {
		wide: await at(wideLayout, `${chart.id}-large`),
		narrow: await at(narrowLayout, `${chart.id}-etroit`)
	};
}

/** The same for paper: one picture, in colours that paper has. */
export const drawForPaper = (chart: ChartSpec, table: ReportTable): Promise<string> =>
	draw(chart, table, wideLayout, chart.id, printPalette);

function draw(
	chart: ChartSpec,
	table: ReportTable,
	layout: Layout,
	id: string,
	palette: typeof pagePalette
): Promise<string> {
	const drawing = drawings[chart.kind](chartData(chart, table), layout, palette, id);
	return renderSvg(drawing, chart, { id, palette });
}
