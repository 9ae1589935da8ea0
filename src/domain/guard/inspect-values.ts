import type { Finding } from './finding.ts';
import type { GuardContext } from './guard-context.ts';
import { createReader, type Fields } from './read-incrementally.ts';

export type FieldFinding = Finding & { readonly field: string };

/** Findings of all the texts of one fiche, keyed by field, in the order of the fields. */
export function inspectFields(fields: Fields, context: GuardContext): readonly FieldFinding[] {
	return [...createReader(context).read(fields)].flatMap(([field, findings]) =>
		findings.map((finding) => ({ ...finding, field }))
	);
}
