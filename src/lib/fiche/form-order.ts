import type { FicheDefinition } from '#domain/fiche/field.ts';
import { ficheShape } from '#domain/fiche/fiche-shape.ts';

/** The place of each key of the shared document in the form, from top to bottom; -1 for any other. */
export function formOrder(definition: FicheDefinition): (key: string) => number {
	const answers = [...ficheShape(definition).entries.keys()];
	const keys = definition.sections
		.flatMap(({ fields }) => fields)
		.flatMap(({ code }) => [code, ...answers.filter((key) => key.startsWith(`${code}.`))]);
	const order = new Map(keys.map((key, place) => [key, place]));
	return (key) => order.get(key) ?? -1;
}
