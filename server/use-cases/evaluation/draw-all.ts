import type {
	ChartSpec,
	ReportModel,
	ReportTable
} from '#domain/evaluation/report/report-model.ts';

/** The charts of a report by their ids. */
export type DrawnCharts<Drawn = { readonly wide: string; readonly narrow: string }> = Readonly<
	Record<string, Drawn>
>;

/** Draws every chart of a report from the table of its own section. */
export async function drawAll<Drawn>(
	draw: (chart: ChartSpec, table: ReportTable) => Promise<Drawn>,
	report: ReportModel | null
): Promise<DrawnCharts<Drawn>> {
	const drawn = (report?.sections ?? []).flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			if (block.kind !== 'chart') return [];
			const table = blocks.flatMap((one) =>
				one.kind === 'table' && one.table.id === block.chart.table ? [one.table] : []
			)[0];
			return table ? [[block.chart, table] as const] : [];
		})
	);
	const made = drawn.map(async ([chart, table]) => [chart.id, await draw(chart, table)] as const);
	return Object.fromEntries(await Promise.all(made));
}
