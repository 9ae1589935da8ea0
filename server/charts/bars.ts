import type { Bar, ChartData } from './chart-data.ts';
import type { ChartPalette } from './chart-palette.ts';
import { letter, type Layout } from './layout.ts';
import { textMark, textValues } from './marks.ts';
import { fillOf } from './patterns.ts';
import { placeBars } from './place-bars.ts';
import type { Drawing } from './render-svg.ts';

/** Horizontal bars, one for each row; what each is worth is written at its end. */
export function bars(
	data: ChartData,
	layout: Layout,
	palette: ChartPalette,
	id: string,
	wordsOf: (bar: Bar, series: number) => string = ({ full }) => full
): Drawing {
	const placed = placeBars(data, layout);
	const from = layout.labels ?? 0;
	const values = placed.bars.map((bar) => ({
		...bar,
		drawn: bar.value ?? 0,
		fill: fillOf(id, bar.series, palette),
		text: wordsOf(bar, bar.series)
	}));
	const words = Math.max(0, ...values.map(({ text }) => text.length)) * letter.widest + 12;
	return {
		series: data.series.length,
		spec: {
			width: layout.width,
			height: placed.height,
			data: [
				{ name: 'bars', values },
				{ name: 'labels', values: textValues(placed.labels, palette) }
			],
			scales: [
				{
					name: 'x',
					type: 'linear',
					domain: { data: 'bars', field: 'drawn' },
					zero: true,
					range: [from, layout.width - words]
				}
			],
			marks: [
				{
					type: 'rule',
					encode: {
						enter: {
							x: { scale: 'x', value: 0 },
							y: { value: 0 },
							y2: { value: placed.height },
							// Labels that stand above would be struck through.
							stroke: { value: layout.labels === null ? 'none' : palette.line }
						}
					}
				},
				{
					type: 'rect',
					from: { data: 'bars' },
					encode: {
						enter: {
							x: { scale: 'x', value: 0 },
							x2: { scale: 'x', field: 'drawn' },
							y: { field: 'y' },
							height: { field: 'height' },
							fill: { field: 'fill' },
							stroke: { value: palette.strong },
							strokeWidth: { signal: 'datum.drawn === 0 ? 0 : 1' }
						}
					}
				},
				textMark('labels', palette),
				{
					type: 'text',
					from: { data: 'bars' },
					encode: {
						enter: {
							x: { scale: 'x', field: 'drawn', offset: 7 },
							y: { signal: 'datum.y + datum.height / 2 + 5' },
							text: { field: 'text' },
							fill: { value: palette.ink },
							font: { value: palette.font },
							fontSize: { value: letter.size },
							limit: { value: 0 }
						}
					}
				}
			]
		}
	};
}
