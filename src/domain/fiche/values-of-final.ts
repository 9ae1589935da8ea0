import { editableFields } from './definitions.ts';
import { optionKey, precisionKey, reviewKey } from './entry-key.ts';
import type { EditableField, FicheDefinition } from './field.ts';
import type { FicheValues } from './fiche-values.ts';
import type { FinalAnswer, FinalFiche } from './final-fiche.ts';

/** [FIC-20] The answers of a finalised fiche as a draft would hold them: from there they are corrected. */
export function valuesOfFinal(
	definition: FicheDefinition,
	{ answers }: Pick<FinalFiche, 'answers'>
): FicheValues {
	const texts: Record<string, string> = {};
	const entries: Record<string, string | true> = {};
	for (const field of editableFields(definition)) {
		const answer = answers[field.code];
		if (!answer) continue;
		if (field.kind === 'text') texts[field.code] = single(answer);
		else Object.assign(entries, entriesOf(field, answer));
		for (const [option, text] of Object.entries(answer.precisions)) {
			entries[precisionKey(field.code, option)] = text;
		}
	}
	return { entries, texts };
}

function entriesOf(
	field: Exclude<EditableField, { kind: 'text' }>,
	answer: FinalAnswer
): Readonly<Record<string, string | true>> {
	switch (field.kind) {
		case 'line':
		case 'choice':
		case 'person':
			return { [field.code]: single(answer) };
		case 'choices':
			return Object.fromEntries(
				several(answer).map((code) => [optionKey(field.code, code), true as const])
			);
		case 'review':
			return Object.fromEntries(
				several(answer).map((fate) => {
					const [piste = '', became = ''] = fate.split('=');
					return [reviewKey(field.code, piste), became];
				})
			);
	}
}

const single = ({ value }: FinalAnswer): string => (typeof value === 'string' ? value : '');
const several = ({ value }: FinalAnswer): readonly string[] =>
	typeof value === 'string' ? [] : value;
