import { bars } from './bars.ts';
import type { Bar, ChartData } from './chart-data.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { Layout } from './layout.ts';
import type { Drawing } from './render-svg.ts';

/** Several bars for each row; each says which it is, so that no legend has to be looked for. */
export function groupedBars(
	data: ChartData,
	layout: Layout,
	palette: ChartPalette,
	id: string
): Drawing {
	const named = ({ words }: Bar, series: number) =>
		`${words} ${inSentence(data.series[series] ?? '')}`;
	return bars(data, layout, palette, id, named);
}

/** « Invités » → « invités »; an acronym keeps its capitals. */
const inSentence = (label: string) =>
	/^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
