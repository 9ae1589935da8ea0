import { editableFields } from './definitions.ts';
import { precisionKey } from './entry-key.ts';
import type { FicheDefinition } from './field.ts';
import type { FinalFiche } from './final-fiche.ts';
import type { GuardedText } from './guarded-texts.ts';

/** Every free text of a finalised fiche, under the keys that its draft had: what the guard reads again before signing. */
export function finalTexts(
	definition: FicheDefinition,
	{ answers }: Pick<FinalFiche, 'answers'>
): ReadonlyMap<string, GuardedText> {
	const found = new Map<string, GuardedText>();
	for (const field of editableFields(definition)) {
		const answer = answers[field.code];
		if (!answer) continue;
		const { kind, label } = field;
		if ((kind === 'text' || kind === 'line') && typeof answer.value === 'string') {
			found.set(field.code, { label, text: answer.value });
		}
		for (const [option, text] of Object.entries(answer.precisions)) {
			found.set(precisionKey(field.code, option), { label, text });
		}
	}
	return found;
}
