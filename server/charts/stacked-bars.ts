import type { ChartData, ChartRow } from './chart-data.ts';
import type { ChartPalette } from './chart-palette.ts';
import { letter, lettersIn, type Layout } from './layout.ts';
import { textMark, textValues, type PlacedText } from './marks.ts';
import { fillOf } from './patterns.ts';
import { placeLegend } from './place-legend.ts';
import type { Drawing } from './render-svg.ts';
import { wrapLabel } from './wrap-label.ts';

const thick = 24;

/** One bar for each row, cut into its parts; what each is worth stands under it, wherever there is room. */
export function stackedBars(
	data: ChartData,
	layout: Layout,
	palette: ChartPalette,
	id: string
): Drawing {
	const whole = Math.max(0, ...data.rows.map(sumOf)) || 1;
	const legend = placeLegend(data.series, layout);
	const texts: PlacedText[] = [...legend.texts];
	const parts = legend.swatches.map((swatch, series) => ({ ...swatch, series }));
	let top = legend.height + 14;
	for (const row of data.rows) {
		const lines = wrapLabel(headerOf(row), lettersIn(layout.width));
		texts.push({ lines, tone: 'ink', x: 0, y: top + letter.line - 5 });
		if (isEmpty(row)) {
			top += lines.length * letter.line + 14;
			continue;
		}
		const y = top + lines.length * letter.line + 1;
		let x = 0;
		row.bars.forEach(({ value, words }, series) => {
			const width = ((value ?? 0) / whole) * layout.width;
			if (width > 0) parts.push({ x, y, width, height: thick, series });
			if (value !== null && width >= words.length * letter.width + 4)
				texts.push({
					...{ lines: [words], tone: 'soft', align: 'center' },
					...{ x: x + width / 2, y: y + thick + letter.line - 2 }
				});
			x += width;
		});
		top = y + thick + letter.line + 16;
	}
	const values = parts.map((part) => ({ ...part, fill: fillOf(id, part.series, palette) }));
	return {
		series: data.series.length,
		spec: {
			width: layout.width,
			height: top - 10,
			data: [
				{ name: 'parts', values },
				{ name: 'texts', values: textValues(texts, palette) }
			],
			marks: [
				{
					type: 'rect',
					from: { data: 'parts' },
					encode: {
						enter: {
							x: { field: 'x', offset: 0.5 },
							y: { field: 'y' },
							width: { signal: 'max(1, datum.width - 1)' },
							height: { field: 'height' },
							fill: { field: 'fill' },
							stroke: { value: palette.strong }
						}
					}
				},
				textMark('texts', palette)
			]
		}
	};
}

const sumOf = ({ bars }: ChartRow) => bars.reduce((sum, { value }) => sum + (value ?? 0), 0);
const isEmpty = ({ bars }: ChartRow) => bars.every(({ value }) => value === 0);
const headerOf = (row: ChartRow) => {
	if (isEmpty(row)) return `${row.header}\u00a0: 0`;
	return row.bars.some(({ value }) => value === null)
		? `${row.header} (en partie masqué)`
		: row.header;
};
