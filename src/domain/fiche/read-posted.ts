import { acceptEntry } from './accept-entry.ts';
import { editableFields } from './definitions.ts';
import { optionKey } from './entry-key.ts';
import { ficheShape } from './fiche-shape.ts';
import type { ChoicesField, FicheDefinition } from './field.ts';
import type { FicheValues } from './fiche-values.ts';

/** What a browser posted, each name with its values. */
export type Posted = Readonly<Record<string, readonly string[]>>;

/**
 * [FIC-20] Reads a posted form under the keys that the shared document has: the same shape decides what may stand where.
 * A multiple choice is posted under its own name, once for each box. Null: no browser of ours writes this.
 */
export function readPosted(definition: FicheDefinition, posted: Posted): FicheValues | null {
	const shape = ficheShape(definition);
	const texts: Record<string, string> = {};
	const entries: Record<string, string | true> = {};
	for (const code of shape.texts.keys()) {
		// A form posts its lines with \r\n; the texts of a fiche know \n only.
		const text = posted[code]?.[0]?.replaceAll('\r\n', '\n') ?? '';
		if (text !== '') texts[code] = text;
	}
	for (const [key, rule] of shape.entries) {
		const value = posted[key]?.[0] ?? '';
		if (rule.kind === 'flag' || value === '') continue;
		if (!acceptEntry(rule, value)) return null;
		entries[key] = value;
	}
	for (const field of editableFields(definition)) {
		if (field.kind !== 'choices') continue;
		for (const code of posted[field.code] ?? []) {
			if (!field.options.some((option) => option.code === code)) return null;
			entries[optionKey(field.code, code)] = true;
		}
	}
	return { entries, texts };
}

/** An answer that goes with no other (« aucune ») ticked beside others: the field where somebody must choose. */
export function clashingChoices(
	definition: FicheDefinition,
	{ entries }: FicheValues
): readonly { readonly field: string; readonly message: string }[] {
	const several = editableFields(definition).filter(
		(field): field is ChoicesField => field.kind === 'choices'
	);
	return several.flatMap(({ code: field, options }) => {
		const ticked = options.filter(({ code }) => entries[optionKey(field, code)] === true);
		const alone = ticked.find(({ exclusive }) => exclusive);
		if (!alone || ticked.length === 1) return [];
		const message = `«\u00A0${alone.label}\u00A0» ne va pas avec une autre réponse\u00A0: décochez l’une ou l’autre.`;
		return [{ field, message }];
	});
}
