import type { Mark } from 'vega';
import { letter } from './layout.ts';
import type { ChartPalette } from './chart-palette.ts';

/** One text of a chart, at its place. */
export interface PlacedText {
	readonly x: number;
	/** Of the baseline of its first line. */
	readonly y: number;
	readonly lines: readonly string[];
	readonly tone: 'ink' | 'soft';
	readonly align?: 'left' | 'center' | 'right';
}

/** Draws texts, given by the data set of this name. */
export function textMark(data: string, palette: ChartPalette): Mark {
	return {
		type: 'text',
		from: { data },
		encode: {
			enter: {
				x: { field: 'x' },
				y: { field: 'y' },
				text: { field: 'lines' },
				align: { field: 'align' },
				fill: { field: 'colour' },
				font: { value: palette.font },
				fontSize: { value: letter.size },
				lineHeight: { value: letter.line },
				limit: { value: 0 }
			}
		}
	};
}

/** What `textMark` reads. */
export const textValues = (texts: readonly PlacedText[], palette: ChartPalette) =>
	texts.map(({ tone, align = 'left', lines, ...place }) => ({
		...{ ...place, align, lines: [...lines] },
		colour: palette[tone]
	}));
