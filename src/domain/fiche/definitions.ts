import type { EditableField, FicheDefinition } from './field.ts';
import { fiche2026 } from './v2026/fiche-2026.ts';

/** [IMP-9] What was taken over from a former base: the same questions, under a version that nobody ever filled in here. */
export const ficheReprise: FicheDefinition = {
	...fiche2026,
	version: 'reprise.1',
	title: 'Fiche reprise d’une ancienne base'
};

/** Every form version ever used; a finalised fiche keeps its own as long as it lives (architecture.md §1). */
const definitions: readonly FicheDefinition[] = [fiche2026, ficheReprise];

/** The version in which new fiches are written. */
export const currentDefinition = fiche2026;

/** Finds a form version; throws on an unknown one, which means a damaged record. */
export function ficheDefinition(version: string): FicheDefinition {
	const found = definitions.find((definition) => definition.version === version);
	if (!found) throw new Error('unknown form version');
	return found;
}

/** Lists the fields that people fill in, in the order of the form. */
export function editableFields(definition: FicheDefinition): readonly EditableField[] {
	return definition.sections
		.flatMap((section) => section.fields)
		.filter((field): field is EditableField => field.kind !== 'derived');
}
