import * as v from 'valibot';
import {
	mappingShape,
	type EntityMapping,
	type FieldMapping,
	type FieldSource,
	type Mapping
} from '#domain/imports/mapping.ts';
import type { Target } from '#domain/imports/target.ts';
import type { Typed } from '#lib/coordination/form-fields.ts';

const first = (typed: Typed, name: string): string => typed[name]?.[0] ?? '';

/** What a choice of the list stands for: a column, rows of another table, or a column for each answer. */
const choiceShape = v.variant('kind', [
	v.object({ kind: v.literal('colonne'), ref: v.array(v.string()) }),
	v.object({
		...{ kind: v.literal('lignes'), table: v.string(), link: v.string() },
		ref: v.array(v.string())
	}),
	v.object({ kind: v.literal('cases') })
]);

export const separators = [',', ';', '/', '|', '+'] as const;
const separatorShape = v.picklist(separators);

/** A source as the list of columns holds it; the separator and the columns of the answers are asked apart. */
export function choiceOf(source: FieldSource | undefined): string {
	if (!source || source.kind === 'constante') return '';
	if (source.kind === 'cases') return JSON.stringify({ kind: 'cases' });
	if (source.kind === 'lignes') {
		const { kind, table, link, ref } = source;
		return JSON.stringify({ kind, table, link, ref });
	}
	return JSON.stringify({ kind: 'colonne', ref: source.ref });
}

/** [IMP-4] Reads which column holds each field of an entity; null when the form was tampered with. */
export function parseEntity(
	target: Target,
	before: EntityMapping,
	typed: Typed
): EntityMapping | null {
	const fields: Record<string, FieldMapping> = {};
	for (const { code, options } of target.fields) {
		const text = first(typed, `champ-${code}`);
		if (text === '') continue;
		const chosen = v.safeParse(v.pipe(v.string(), v.parseJson(), choiceShape), text);
		if (!chosen.success) return null;
		const source = sourceOf(chosen.output, code, options, typed);
		if (source) fields[code] = { source, values: before.fields[code]?.values ?? {} };
	}
	return { table: before.table, fields };
}

function sourceOf(
	chosen: v.InferOutput<typeof choiceShape>,
	code: string,
	options: readonly { readonly code: string }[],
	typed: Typed
): FieldSource | null {
	if (chosen.kind === 'lignes') return chosen;
	if (chosen.kind === 'cases') {
		const columns: Record<string, readonly string[]> = {};
		for (const option of options) {
			const column = first(typed, `case-${code}-${option.code}`);
			if (column !== '') columns[option.code] = [column];
		}
		return { kind: 'cases', columns };
	}
	const separator = v.safeParse(separatorShape, first(typed, `separateur-${code}`));
	return separator.success
		? { kind: 'liste', ref: chosen.ref, separator: separator.output }
		: chosen;
}

/** [IMP-4] Reads what each word of the coded columns means, over what was said before. */
export function parseWords(before: Mapping, typed: Typed): Mapping | null {
	const after = structuredClone(before);
	for (const [name, [code = '']] of Object.entries(typed)) {
		const [mark, entity, field, folded] = v.parse(wordName, name.split('|'));
		if (mark !== 'mot' || folded === undefined) continue;
		const mapped = v.safeParse(v.picklist(entityNames), entity);
		const found = mapped.success ? after[mapped.output]?.fields[field ?? ''] : undefined;
		if (!found) return null;
		const values = found.values ?? {};
		if (code === unread) delete values[folded];
		else values[folded] = code;
		found.values = values;
	}
	return v.safeParse(mappingShape, after).success ? after : null;
}

const wordName = v.array(v.string());
const entityNames = ['intervisions', 'participations', 'situations', 'invitations'] as const;

/** Nothing was said of this word yet. */
export const unread = '?';
