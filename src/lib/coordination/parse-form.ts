import * as v from 'valibot';
import type { Typed } from './form-fields.ts';

/** What is wrong in a form: which field, and the sentence to show. */
export interface FormError {
	readonly field?: string | undefined;
	readonly message: string;
}

export type ParsedForm<Output> =
	| { readonly ok: true; readonly output: Output; readonly typed: Typed }
	| { readonly ok: false; readonly errors: readonly FormError[]; readonly typed: Typed };

/** Reads every posted text; files are left out, nothing here takes any. */
export function readTyped(form: FormData): Typed {
	const typed = new Map<string, string[]>();
	for (const [name, value] of form) {
		if (typeof value !== 'string') continue;
		// No keyboard types a NUL, and the database can not keep one.
		typed.set(name, [...(typed.get(name) ?? []), value.replaceAll('\0', '')]);
	}
	return Object.fromEntries(typed);
}

/** Reads a posted form by its schema; what was typed is kept whatever the outcome. */
export function parseForm<Output>(
	schema: v.GenericSchema<unknown, Output>,
	typed: Typed
): ParsedForm<Output> {
	const parsed = v.safeParse(schema, typed);
	if (parsed.success) return { ok: true, output: parsed.output, typed };
	const errors = new Map<string, FormError>();
	for (const issue of parsed.issues) {
		const field = String(issue.path?.[0]?.key ?? '');
		// The first sentence of a field is enough to mend it.
		if (!errors.has(field)) errors.set(field, { field, message: issue.message });
	}
	return { ok: false, errors: [...errors.values()], typed };
}
