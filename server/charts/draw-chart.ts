import type { ChartSpec, ReportTable } from '#domain/evaluation/report/report-model.ts';
import { bars } from './bars.ts';
import { remembered } from '#server/remembered.ts';
import { chartData, type ChartData } from './chart-data.ts';
import { pagePalette, printPalette, type ChartPalette } from './chart-palette.ts';
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

interface Asked {
	readonly chart: ChartSpec;
	readonly data: ChartData;
}

/** Ten milliseconds each: the charts of a dozen reports are kept while they are looked at. */
const kept = 400;

const forPage = remembered(async ({ chart, data }: Asked): Promise<DrawnChart> => {
	const at = (layout: Layout, id: string) => draw(chart, data, layout, id, pagePalette);
	return {
		wide: await at(wideLayout, `${chart.id}-large`),
		narrow: await at(narrowLayout, `${chart.id}-etroit`)
	};
}, kept);

/** [RAP-1] Draws a chart of a report for a page, from the cells of its table. */
export const drawForPage = (chart: ChartSpec, table: ReportTable): Promise<DrawnChart> =>
	forPage({ chart, data: chartData(chart, table) });

/** The same for paper: one picture, in colours that paper has. */
export const drawForPaper = (chart: ChartSpec, table: ReportTable): Promise<string> =>
	draw(chart, chartData(chart, table), wideLayout, chart.id, printPalette);

function draw(
	chart: ChartSpec,
	data: ChartData,
	layout: Layout,
	id: string,
	palette: ChartPalette
): Promise<string> {
	return renderSvg(drawings[chart.kind](data, layout, palette, id), chart, { id, palette });
}
