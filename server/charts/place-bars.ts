import type { Bar, ChartData } from './chart-data.ts';
import { letter, lettersIn, type Layout } from './layout.ts';
import type { PlacedText } from './marks.ts';
import { wrapLabel } from './wrap-label.ts';

interface PlacedBar extends Bar {
	readonly y: number;
	readonly height: number;
	readonly series: number;
}

export interface PlacedBars {
	readonly height: number;
	readonly labels: readonly PlacedText[];
	readonly bars: readonly PlacedBar[];
}

const gap = 12;
const between = 3;

/** Puts rows of horizontal bars under one another, each with its label beside or above it. */
export function placeBars({ rows, series }: ChartData, layout: Layout): PlacedBars {
	const thick = series.length > 1 ? 18 : 22;
	const labels: PlacedText[] = [];
	const bars: PlacedBar[] = [];
	let top = 0;
	for (const row of rows) {
		const lines = wrapLabel(row.header, lettersIn(layout.labels ?? layout.width) - 1);
		const tall = lines.length * letter.line;
		const drawn = series.length * (thick + between) - between;
		const beside = layout.labels !== null;
		const start = beside ? top + Math.max(0, (tall - drawn) / 2) : top + tall + 2;
		const labelTop = beside ? top + Math.max(0, (drawn - tall) / 2) : top;
		labels.push({
			...{ lines, tone: 'ink', align: beside ? 'right' : 'left' },
			x: layout.labels === null ? 0 : layout.labels - 12,
			y: labelTop + letter.line - 4.5
		});
		row.bars.forEach((bar, rank) => {
			bars.push({ ...bar, y: start + rank * (thick + between), height: thick, series: rank });
		});
		top = Math.max(start + drawn, top + tall) + gap;
	}
	return { height: Math.max(1, top - gap + 2), labels, bars };
}
