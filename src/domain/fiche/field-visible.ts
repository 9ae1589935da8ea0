import { optionKey } from './entry-key.ts';
import type { Field } from './field.ts';
import type { FicheValues } from './fiche-values.ts';

/** Says whether a conditional field is asked for, given the answers ([FIC-4]). */
export function isFieldVisible(field: Field, values: FicheValues): boolean {
	if (!field.when) return true;
	const { field: on, option } = field.when;
	return values.entries[on] === option || values.entries[optionKey(on, option)] === true;
}

/** Says whether the short text of an option is asked for: only while the option holds. */
export function isPrecisionVisible(field: string, option: string, values: FicheValues): boolean {
	return values.entries[field] === option || values.entries[optionKey(field, option)] === true;
}
