import { ficheShape } from '#domain/fiche/fiche-shape.ts';
import type { FicheDefinition } from '#domain/fiche/field.ts';
import type { Closing } from '#lib/sync/closing.ts';
import type { LeftBehind } from '#lib/sync/fiche-connection.ts';
import { fieldLabel } from './field-label.ts';

/** An answer of which something was not stored. */
export interface UnsavedAnswer {
	readonly key: string;
	readonly label: string;
	/** The author's own words, to be copied; null when they can not be given back, or when words were only erased. */
	readonly words: string | null;
}

/** What one is told when the fiche goes away under one's hands. */
export interface HandOver {
	/** Null: the page left by itself. */
	readonly closing: Closing | null;
	/** She was writing a moment ago: that all is saved is worth being said. */
	readonly wrote: boolean;
	readonly unsaved: readonly UnsavedAnswer[];
}

/** Puts together what was left behind, in the words of the form ([EDI-12]). */
export function handOver(
	definition: FicheDefinition,
	left: LeftBehind,
	{
		closing,
		wrote,
		tooLong
	}: Pick<HandOver, 'closing' | 'wrote'> & {
		/** Lines that were too long to be sent. */
		readonly tooLong: Readonly<Record<string, string>>;
	}
): HandOver {
	const { texts, entries } = ficheShape(definition);
	const isFree = (key: string) => texts.has(key) || entries.get(key)?.kind === 'line';
	const words = { ...left.words, ...(closing && !closing.keepsWords ? {} : tooLong) };
	const keys = [...new Set([...left.keys, ...Object.keys(tooLong)])];
	const unsaved = keys.map((key) => ({
		key,
		label: fieldLabel(definition, key),
		words: isFree(key) ? (words[key] ?? null) : null
	}));
	return { closing, wrote, unsaved };
}
