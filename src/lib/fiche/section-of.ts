import type { FicheContext } from '#domain/fiche/fiche-context.ts';
import type { FicheDefinition, Section } from '#domain/fiche/field.ts';

/** Says whether a key of the shared document (or a field's code) belongs to this section. */
export function holdsKey(section: Section, key: string): boolean {
	return section.fields.some(({ code }) => key === code || key.startsWith(`${code}.`));
}

/** The sections to show: a section that only follows former pistes exists when there are some ([EDI-6]). */
export function shownSections(
	definition: FicheDefinition,
	context: Pick<FicheContext, 'formerPistes'>
): readonly Section[] {
	return definition.sections.filter(({ fields }) =>
		fields.some(({ kind }) => kind !== 'review' || context.formerPistes.length > 0)
	);
}
