import { editableFields } from './definitions.ts';
import { optionKey, precisionKey, reviewKey } from './entry-key.ts';
import type { EditableField, FicheDefinition, Option } from './field.ts';

/** What one key of the shared map may hold. `null` clears it. */
export type EntryRule =
	| { readonly kind: 'flag' }
	| { readonly kind: 'code'; readonly codes: readonly string[] }
	| { readonly kind: 'person'; readonly codes: readonly string[] }
	| { readonly kind: 'line'; readonly max: number };

/**
 * The shape of the shared document, derived from the form ([FIC-1]): one root text per long field,
 * one root map of primitives (root types only: collaboration.md §2.7).
 */
export interface FicheShape {
	readonly version: string;
	/** Name of the root map. */
	readonly entriesRoot: 'champs';
	readonly entries: ReadonlyMap<string, EntryRule>;
	/** Root text name → greatest length in UTF-16 units. */
	readonly texts: ReadonlyMap<string, number>;
}

/** Derives the shared document's shape from a form version. */
export function ficheShape(definition: FicheDefinition): FicheShape {
	const entries = new Map<string, EntryRule>();
	const texts = new Map<string, number>();
	for (const field of editableFields(definition)) {
		if (field.kind === 'text') texts.set(field.code, field.max);
		else for (const [key, rule] of fieldEntries(field)) entries.set(key, rule);
	}
	return { version: definition.version, entriesRoot: 'champs', entries, texts };
}

function fieldEntries(
	field: Exclude<EditableField, { kind: 'text' }>
): readonly (readonly [string, EntryRule])[] {
	switch (field.kind) {
		case 'line':
			return [[field.code, { kind: 'line', max: field.max }]];
		case 'choice':
			return [
				[field.code, { kind: 'code', codes: codes(field.options) }],
				...precisions(field.code, field.options)
			];
		case 'person':
			return [
				[field.code, { kind: 'person', codes: codes(field.options) }],
				...precisions(field.code, field.options)
			];
		case 'choices':
			return [
				...field.options.map(
					({ code }) => [optionKey(field.code, code), { kind: 'flag' }] as const
				),
				...precisions(field.code, field.options)
			];
		case 'review':
			return field.items.map(
				({ code }) =>
					[reviewKey(field.code, code), { kind: 'code', codes: codes(field.options) }] as const
			);
	}
}

const codes = (options: readonly Option[]): readonly string[] => options.map(({ code }) => code);

function precisions(
	field: string,
	options: readonly Option[]
): readonly (readonly [string, EntryRule])[] {
	return options.flatMap(({ code, precision }) =>
		precision ? [[precisionKey(field, code), { kind: 'line', max: precision.max }] as const] : []
	);
}
