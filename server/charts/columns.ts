import { bars } from './bars.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartPalette } from './chart-palette.ts';
import { letter, lettersIn, type Layout } from './layout.ts';
import { textMark, textValues, type PlacedText } from './marks.ts';
import { fillOf } from './patterns.ts';
import type { Drawing } from './render-svg.ts';
import { wrapLabel } from './wrap-label.ts';

const tall = 150;
const above = 22;

/** Upright columns, for what follows a calendar; where the screen is narrow, bars. */
export function columns(
	data: ChartData,
	layout: Layout,
	palette: ChartPalette,
	id: string
): Drawing {
	const step = layout.width / Math.max(1, data.rows.length);
	if (layout.labels === null || step < 40) return bars(data, layout, palette, id);
	const highest = Math.max(0, ...data.rows.map(({ bars: [bar] }) => bar?.value ?? 0)) || 1;
	const base = above + tall;
	const drawn = data.rows.map(({ bars: [bar] }, rank) => {
		const height = (Math.max(0, bar?.value ?? 0) / highest) * tall;
		return { x: rank * step + step * 0.2, y: base - height, height, width: step * 0.6 };
	});
	const texts = data.rows.flatMap(({ header, bars: [bar] }, rank): PlacedText[] => {
		const middle = { x: (rank + 0.5) * step, align: 'center', tone: 'ink' } as const;
		const lines = wrapLabel(shortened(header, lettersIn(step)), lettersIn(step), 2);
		const top = drawn[rank]?.y ?? base;
		return [
			{ ...middle, lines, tone: 'soft', y: base + letter.line },
			{ ...middle, lines: [bar?.words ?? ''], y: top - 6 }
		];
	});
	return {
		series: 1,
		spec: {
			width: layout.width,
			height: base + 2 * letter.line + 8,
			data: [
				{ name: 'columns', values: drawn },
				{ name: 'texts', values: textValues(texts, palette) }
			],
			marks: [
				{
					type: 'rect',
					from: { data: 'columns' },
					encode: {
						enter: {
							x: { field: 'x' },
							y: { field: 'y' },
							width: { field: 'width' },
							height: { field: 'height' },
							fill: { value: fillOf(id, 0, palette) }
						}
					}
				},
				{
					type: 'rule',
					encode: {
						enter: {
							x: { value: 0 },
							x2: { value: layout.width },
							y: { value: base },
							stroke: { value: palette.line }
						}
					}
				},
				textMark('texts', palette)
			]
		}
	};
}

/** Months, where their names would not stand. */
const short: Readonly<Record<string, string>> = {
	janvier: 'janv.',
	février: 'févr.',
	juillet: 'juil.',
	septembre: 'sept.',
	octobre: 'oct.',
	novembre: 'nov.',
	décembre: 'déc.'
};

const shortened = (header: string, letters: number) =>
	header.length <= letters ? header : (short[header.toLowerCase()] ?? header);
