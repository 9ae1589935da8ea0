import { editableFields } from './definitions.ts';
import { precisionKey } from './entry-key.ts';
import { isFieldVisible, isPrecisionVisible } from './field-visible.ts';
import type { FicheDefinition } from './field.ts';
import type { FicheValues } from './fiche-values.ts';

/** A free text of the fiche, with the words by which the screen names its field. */
export interface GuardedText {
	readonly label: string;
	readonly text: string;
}

/**
 * Walks every free text that would be kept: the guard reads exactly these, keyed like the shared document ([FIC-5]).
 * Texts of hidden fields are not kept at finalisation, so they are not read either.
 */
export function guardedTexts(
	definition: FicheDefinition,
	values: FicheValues
): ReadonlyMap<string, GuardedText> {
	const found = new Map<string, GuardedText>();
	for (const field of editableFields(definition)) {
		if (!isFieldVisible(field, values)) continue;
		if (field.kind === 'text') {
			const text = values.texts[field.code];
			if (text) found.set(field.code, { label: field.label, text });
		} else if (field.kind === 'line') {
			const text = values.entries[field.code];
			if (typeof text === 'string') found.set(field.code, { label: field.label, text });
		} else if ('options' in field) {
			for (const option of field.options) {
				const key = precisionKey(field.code, option.code);
				const text = values.entries[key];
				if (typeof text !== 'string' || !option.precision) continue;
				if (!isPrecisionVisible(field.code, option.code, values)) continue;
				found.set(key, { label: `${field.label} : ${option.label}`, text });
			}
		}
	}
	return found;
}
