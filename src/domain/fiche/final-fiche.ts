import type { JsonValue } from '#domain/document/canonical-json.ts';
import type { DerivedValues, FichePerson } from './fiche-context.ts';
import { editableFields } from './definitions.ts';
import { optionKey, precisionKey, reviewKey } from './entry-key.ts';
import { isFieldVisible, isPrecisionVisible } from './field-visible.ts';
import type { EditableField, FicheDefinition } from './field.ts';
import type { FicheValues } from './fiche-values.ts';
import type { RestituteurGroup } from './restituteur-group.ts';

/** Who tells the patient, as recorded for good. */
interface FinalRestituteur extends FichePerson {
	readonly groupe: RestituteurGroup;
}

export interface FinalAnswer {
	/** Codes for choices, the text for texts and lines, `piste=fate` codes for a review. */
	readonly value: string | readonly string[];
	/** Option code → its « préciser ». */
	readonly precisions: Readonly<Record<string, string>>;
}

/** A finalised fiche: plain values, self-sufficient, whose canonical JSON is hashed and signed ([FIC-10]). */
export interface FinalFiche {
	readonly formVersion: string;
	readonly dossierCode: string;
	readonly poleName: string;
	readonly derived: DerivedValues;
	readonly formerPistes: readonly string[];
	readonly answers: Readonly<Record<string, FinalAnswer>>;
	readonly restituteur: FinalRestituteur | null;
}

/** Reads the answers of a draft: hidden fields and empty answers are not kept. */
export function finalAnswers(
	definition: FicheDefinition,
	values: FicheValues
): Readonly<Record<string, FinalAnswer>> {
	const answers: Record<string, FinalAnswer> = {};
	for (const field of editableFields(definition)) {
		if (!isFieldVisible(field, values)) continue;
		const value = answerValue(field, values);
		if (value.length === 0) continue;
		answers[field.code] = { value, precisions: precisionsOf(field, values) };
	}
	return answers;
}

function answerValue(field: EditableField, values: FicheValues): string | readonly string[] {
	switch (field.kind) {
		case 'text':
			return tidy(values.texts[field.code]);
		case 'line':
		case 'choice':
		case 'person':
			return tidy(values.entries[field.code]);
		case 'choices':
			return field.options
				.map(({ code }) => code)
				.filter((code) => values.entries[optionKey(field.code, code)] === true);
		case 'review':
			return field.items.flatMap(({ code }) => {
				const fate = values.entries[reviewKey(field.code, code)];
				return typeof fate === 'string' ? [`${code}=${fate}`] : [];
			});
	}
}

function precisionsOf(field: EditableField, values: FicheValues): Record<string, string> {
	const found: Record<string, string> = {};
	if (!('options' in field) || field.kind === 'review') return found;
	for (const { code, precision } of field.options) {
		const text = tidy(values.entries[precisionKey(field.code, code)]);
		if (precision && text && isPrecisionVisible(field.code, code, values)) found[code] = text;
	}
	return found;
}

const tidy = (value: string | true | undefined): string =>
	typeof value === 'string' ? value.normalize('NFC').trim() : '';

/** The JSON that is hashed: what the type says, as plain data. */
export function finalFicheJson(fiche: FinalFiche): JsonValue {
	return JSON.parse(JSON.stringify(fiche)) as JsonValue;
}
