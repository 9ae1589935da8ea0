import type { ChartPalette } from './chart-palette.ts';

/** How the series of a chart are told apart in grey too, in their order. */
const drawings = ['plein', 'hachures', 'clair', 'points', 'croix', 'bandes'] as const;

/** The fill of a series, unique to its chart: a page holds several. */
export function fillOf(chartId: string, rank: number, palette: ChartPalette): string {
	const drawing = drawings[rank % drawings.length];
	if (drawing === 'plein') return palette.strong;
	if (drawing === 'clair') return palette.ground;
	return `url(#${chartId}-${drawing})`;
}

/** The definitions that `fillOf` names. */
export function patternDefinitions(
	chartId: string,
	{ strong, pale }: ChartPalette,
	count: number
): string {
	const line = (d: string, width: number) =>
		`<path d="${d}" fill="none" stroke="${strong}" stroke-width="${width}"/>`;
	const inner: Readonly<Record<string, string>> = {
		hachures: line('M-2,2l4,-4M0,8l8,-8M6,10l4,-4', 1.6),
		points: `<circle cx="2" cy="2" r="1.4" fill="${strong}"/><circle cx="6" cy="6" r="1.4" fill="${strong}"/>`,
		croix: line('M0,0l8,8M8,0l-8,8', 1.1),
		bandes: line('M0,4h8', 2.4)
	};
	return drawings
		.slice(0, count)
		.flatMap((drawing) => {
			const drawn = inner[drawing];
			if (drawn === undefined) return [];
			const ground = `<rect width="8" height="8" fill="${pale}"/>`;
			const id = `${chartId}-${drawing}`;
			return `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse">${ground}${drawn}</pattern>`;
		})
		.join('');
}
