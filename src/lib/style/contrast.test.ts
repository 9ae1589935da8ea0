import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Palette = ReadonlyMap<string, number>;

/** WCAG relative luminance of `oklch(L C H)`, channels clipped to sRGB. */
function luminance(l: number, c: number, hue: number): number {
	const angle = (hue * Math.PI) / 180;
	const [a, b] = [c * Math.cos(angle), c * Math.sin(angle)];
	const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const clip = (channel: number) => Math.min(1, Math.max(0, channel));
	const red = clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short);
	const green = clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short);
	const blue = clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function parsePalette(css: string): Palette {
	const colours = css.matchAll(/--([a-z0-9-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g);
	return new Map(
		[...colours].map(([, name = '', l, c, h]) => [name, luminance(Number(l), Number(c), Number(h))])
	);
}

function ratio(palette: Palette, over: string, under: string): number {
	const [first, second] = [palette.get(over), palette.get(under)];
	if (first === undefined || second === undefined) throw new Error(`no colour ${over} or ${under}`);
	return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const [lightTokens = '', darkTokens = ''] = read('tokens.css').split('prefers-color-scheme: dark');
const [lightPeople = '', darkPeople = ''] = read('people.css').split('prefers-color-scheme: dark');
const themes: [string, Palette][] = [
	['light', parsePalette(lightTokens + lightPeople)],
	['dark', parsePalette(darkTokens + darkPeople)]
];

const surfaces = ['surface', 'surface-raised', 'surface-sunken'];
const onEverySurface = (ink: string) => surfaces.map((surface) => [ink, surface] as const);
const comfortable = [
	...onEverySurface('ink'),
	...onEverySurface('ink-soft'),
	...onEverySurface('action'),
	['ink', 'action-soft'],
	['action', 'action-soft'],
	['ink', 'situation-soft'],
	['situation-ink', 'situation-soft'],
	['situation-on', 'situation'],
	['ink', 'block-soft'],
	['action-ink', 'action'],
	['action-ink', 'action-strong'],
	['block-ink', 'block'],
	['block-ink', 'block-strong']
] as const;
const readable = [...onEverySurface('block'), ['block', 'block-soft']] as const;
const people = Array.from({ length: 12 }, (_, i) => [`person-${i}-ink`, `person-${i}`] as const);
const visible = [
	...onEverySurface('line-strong'),
	...onEverySurface('focus'),
	['focus', 'action-soft'],
	['focus', 'situation-soft'],
	['focus', 'block-soft']
] as const;

describe.each(themes)('%s theme', (_, palette) => {
	it.each(comfortable)('%s on %s reaches 7:1', (over, under) => {
		expect(ratio(palette, over, under)).toBeGreaterThanOrEqual(7);
	});
	it.each([...readable, ...people])('%s on %s reaches 4.5:1', (over, under) => {
		expect(ratio(palette, over, under)).toBeGreaterThanOrEqual(4.5);
	});
	it.each(visible)('%s on %s reaches 3:1, as an outline must', (over, under) => {
		expect(ratio(palette, over, under)).toBeGreaterThanOrEqual(3);
	});
});
