import { castOf, type Draw } from './cast.ts';
import { fill } from './fill.ts';
import { disturb } from './noise.ts';
import { createRandom } from './random.ts';
import { readFolder } from './read-folder.ts';
import { render, type Sample } from './sample.ts';
import { splitOf, type Split } from './split.ts';
import { readTemplates, type Template } from './template.ts';

const folder = new URL('../corpus/templates/', import.meta.url).pathname;

export const templates: readonly Template[] = readFolder(folder).flatMap(({ name, content }) =>
	readTemplates(name, content)
);

export type Draws = { readonly seed: string; readonly fills: number };

const casts = new Map<Split, Draw>();

/** The persons of a split; the pools are built once. */
export function castFor(split: Split): Draw {
	const cast = casts.get(split) ?? castOf(split);
	casts.set(split, cast);
	return cast;
}

export function templatesOf(split: Split): readonly Template[] {
	return templates.filter(({ source }) => splitOf(source) === split);
}

function sampleOf(template: Template, split: Split, seed: string): Sample {
	const random = createRandom(`${seed}|${template.source}`);
	const filling = fill(template, castFor(split), random);
	const rendered = render(disturb(filling, random));
	const { theme, profile } = template;
	return { id: seed, split, theme, profile, patient: filling.patient?.family, ...rendered };
}

/** Every template of the split, filled `fills` times; the same arguments give the same texts. */
export function generate(split: Split, { seed, fills }: Draws): readonly Sample[] {
	return templatesOf(split).flatMap((template) =>
		Array.from({ length: fills }, (_, index) => sampleOf(template, split, `${seed}.${index}`))
	);
}
