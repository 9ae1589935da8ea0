import { letter, type Layout } from './layout.ts';
import type { PlacedText } from './marks.ts';

const swatch = 16;

/** The names of the parts, each after its drawing, in the order in which the bars are cut. */
export function placeLegend(series: readonly string[], layout: Layout) {
	const texts: PlacedText[] = [];
	const swatches: { x: number; y: number; width: number; height: number }[] = [];
	let [x, y] = [0, 2];
	for (const name of series) {
		const width = swatch + 7 + name.length * letter.width + 18;
		if (x > 0 && x + width > layout.width) [x, y] = [0, y + letter.line + 6];
		swatches.push({ x, y, width: swatch, height: swatch });
		texts.push({ lines: [name], tone: 'ink', x: x + swatch + 7, y: y + 13 });
		x += width;
	}
	return { texts, swatches, height: y + swatch };
}
