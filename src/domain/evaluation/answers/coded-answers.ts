import { editableFields, ficheDefinition } from '#domain/fiche/definitions.ts';
import type { EditableField } from '#domain/fiche/field.ts';
import type { FinalFiche } from '#domain/fiche/final-fiche.ts';

/** Derived fields that say « oui » or « non ». */
const derivedAnswers = ['medecin-traitant-invite', 'pharmacien-invite'] as const;

/**
 * [EVA-45] What a fiche answered, by field: codes of the closed lists of its own form, and nothing else. No text, no
 * « préciser », no name; a code that the form does not know is left out, for it may be anything.
 */
export function codedAnswers(
	fiche: Pick<FinalFiche, 'formVersion' | 'answers' | 'derived'>
): Readonly<Record<string, readonly string[]>> {
	const coded: Record<string, readonly string[]> = {};
	for (const field of editableFields(ficheDefinition(fiche.formVersion))) {
		const known = knownCodes(field);
		const given = [fiche.answers[field.code]?.value ?? []].flat();
		const kept = given.filter((code) => known.has(code));
		if (kept.length > 0) coded[field.code] = kept;
	}
	for (const field of derivedAnswers) {
		const said = fiche.derived[field];
		if (said === 'oui' || said === 'non') coded[field] = [said];
	}
	return coded;
}

const codesByField = new WeakMap<EditableField, ReadonlySet<string>>();

/** Asked for each of millions of fiches: worked out once for each field. */
function knownCodes(field: EditableField): ReadonlySet<string> {
	const known = codesByField.get(field) ?? new Set(codesOf(field));
	codesByField.set(field, known);
	return known;
}

function codesOf(field: EditableField): readonly string[] {
	switch (field.kind) {
		case 'text':
		case 'line':
			return [];
		case 'choice':
		case 'choices':
		case 'person':
			return field.options.map(({ code }) => code);
		case 'review':
			return field.items.flatMap((item) => field.options.map(({ code }) => `${item.code}=${code}`));
	}
}
