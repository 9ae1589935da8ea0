import { optionKey, precisionKey, reviewKey } from '#domain/fiche/entry-key.ts';
import type { FichePerson } from '#domain/fiche/fiche-context.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { EditableField, Option } from '#domain/fiche/field.ts';

/** The answer to one field as words to read, one item per answer; empty when there is none. */
export function answerWords(
	field: EditableField,
	values: FicheValues,
	people: readonly FichePerson[]
): readonly string[] {
	const { entries } = values;
	const chosen = (option: Option): string => {
		const precision = entries[precisionKey(field.code, option.code)];
		const more = option.precision && typeof precision === 'string';
		return more ? `${option.label}\u00A0: ${precision}` : option.label;
	};
	const entry = entries[field.code];
	switch (field.kind) {
		case 'text':
			return values.texts[field.code] ? [values.texts[field.code] ?? ''] : [];
		case 'line':
			return typeof entry === 'string' ? [entry] : [];
		case 'choice':
			return field.options.filter(({ code }) => code === entry).map(chosen);
		case 'choices':
			return field.options
				.filter(({ code }) => entries[optionKey(field.code, code)] === true)
				.map(chosen);
		case 'person':
			return [
				...field.options.filter(({ code }) => code === entry).map(chosen),
				...people
					.filter(({ personId }) => personId === entry)
					.map(({ name, fonction }) => `${name}, ${fonction}`)
			];
		case 'review':
			return field.items.flatMap((item) => {
				const fate = entries[reviewKey(field.code, item.code)];
				const option = field.options.find(({ code }) => code === fate);
				return option ? [`${item.label}\u00A0: ${option.label}`] : [];
			});
	}
}
