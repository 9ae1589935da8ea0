import { View, parse, type Spec } from 'vega';
import type { ChartSpec } from '#domain/evaluation/report/report-model.ts';
import type { ChartPalette } from './chart-palette.ts';
import { patternDefinitions } from './patterns.ts';

/** A chart laid out, before it is a picture. */
export interface Drawing {
	readonly spec: Spec;
	/** How many series are told apart. */
	readonly series: number;
}

const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/**
 * The picture as an SVG text: attributes alone, no style nor script, so that it stands under a policy that allows
 * neither. To who does not see it, it is one image with its title and its summary.
 */
export async function renderSvg(
	{ spec, series }: Drawing,
	chart: Pick<ChartSpec, 'title' | 'summary'>,
	{ id, palette }: { readonly id: string; readonly palette: ChartPalette }
): Promise<string> {
	// Places are ours: left to itself, Vega would move everything aside for letters that it takes for wider.
	const own = { padding: 0, background: 'transparent', autosize: 'none' } as const;
	const view = new View(parse({ ...spec, ...own }), { renderer: 'none' });
	const drawn = await view.toSVG();
	view.finalize();
	// Roles of its own parts would be read one by one inside an image.
	const body = drawn
		.replace(/^<svg[^>]*>/, '')
		.replace(/ (?:role|aria-[a-z]+|class)="[^"]*"/g, '')
		.replace(/<path [^>]*d=""[^>]*\/>/g, '');
	const size = `viewBox="0 0 ${width(spec)} ${height(spec)}" width="${width(spec)}" height="${height(spec)}"`;
	const words = `<title id="${id}-t">${escaped(chart.title)}</title><desc id="${id}-d">${escaped(chart.summary)}</desc>`;
	const told = `role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d"`;
	const defs = `<defs>${patternDefinitions(id, palette, series)}</defs>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${told}>${words}${defs}${body}`;
}

const width = ({ width: pixels }: Spec) => Number(pixels);
const height = ({ height: pixels }: Spec) => Number(pixels);
