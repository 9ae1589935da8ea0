import type { FicheDefinition } from '#domain/fiche/field.ts';

/** The words of the form for a key of the shared document; a precision bears its field's. */
export function fieldLabel(definition: FicheDefinition, key: string): string {
	const found = definition.sections
		.flatMap(({ fields }) => fields)
		.find(({ code }) => key === code || key.startsWith(`${code}.`));
	return found?.label ?? key;
}
