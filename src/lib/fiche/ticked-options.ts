import { optionKey } from '#domain/fiche/entry-key.ts';
import type { ChoicesField } from '#domain/fiche/field.ts';

/** Lists the codes ticked in a multiple choice, in the order of the form. */
export function tickedOptions(
	field: ChoicesField,
	entries: Readonly<Record<string, string | true>>
): string[] {
	return field.options
		.map(({ code }) => code)
		.filter((code) => entries[optionKey(field.code, code)] === true);
}

/**
 * The writes that follow from ticking or unticking one option: an exclusive option (« aucune ») unticks the
 * others, and any other unticks it ([EDI-4]). Only what changes is written, so that two persons who tick
 * different options at once both keep their tick.
 */
export function toggleWrites(
	field: ChoicesField,
	ticked: readonly string[],
	option: string
): readonly (readonly [key: string, value: true | null])[] {
	if (ticked.includes(option)) return [[optionKey(field.code, option), null]];
	const exclusive = (code: string) =>
		field.options.some((other) => other.code === code && other.exclusive);
	const leaving = ticked.filter((code) => exclusive(option) || exclusive(code));
	return [
		...leaving.map((code) => [optionKey(field.code, code), null] as const),
		[optionKey(field.code, option), true] as const
	];
}
