import { definitionOf } from '#domain/evaluation/definitions.ts';
import type { YearFacts } from '#domain/evaluation/facts/facts.ts';
import type { Value, ValueKind } from '#domain/evaluation/values/value.ts';

/** Computes one figure, of the kind that the test expects. */
export function figure<K extends ValueKind>(
	id: string,
	kind: K,
	facts: YearFacts
): Extract<Value, { readonly kind: K }> {
	const value = definitionOf(id).compute(facts);
	if (value.kind !== kind) throw new Error(`${id} is a ${value.kind}`);
	// Its kind was just read.
	return value as Extract<Value, { readonly kind: K }>;
}

/** « 2/3 » */
export function rateText(id: string, facts: YearFacts): string {
	const { n, N } = figure(id, 'rate', facts);
	return `${n}/${N}`;
}

/** The counts of a distribution by code, zeros left out. */
export function partsOf(id: string, facts: YearFacts): Readonly<Record<string, number>> {
	const { parts } = figure(id, 'distribution', facts);
	return Object.fromEntries(parts.flatMap(({ code, n }) => (n > 0 ? [[code, n]] : [])));
}
