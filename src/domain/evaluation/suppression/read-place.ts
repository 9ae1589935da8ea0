import type { Value } from '../value.ts';
import type { CellKind } from './cell.ts';
import { cellNames } from './cell-names.ts';
import { expandValue } from './expand-value.ts';
import type { Link } from './link.ts';
import type { Place } from './publication.ts';

/** Numbers by their first name. */
export type Numbers = ReadonlyMap<
	string,
	{ readonly kind: CellKind; readonly n: number; readonly ceiling: number | null }
>;

/** All numbers of a place, and what links them. Activity first: it stays known, whatever figure it is found in. */
export function readPlace(
	place: Place,
	clinical: ReadonlySet<string>,
	even: (id: string, value: Value) => Value,
	first: (name: string) => string
): { readonly place: Place; readonly numbers: Numbers; readonly links: readonly Link[] } {
	const numbers = new Map<string, { kind: CellKind; n: number; ceiling: number | null }>();
	const links: Link[] = [];
	const put = (kind: CellKind, name: string, n: number, ceiling: number | null = null) => {
		const root = first(name);
		const before = numbers.get(root);
		if (before && before.n !== n)
			throw new RangeError(`figures that do not agree: ${name}, ${root} (${place.key})`);
		if (before) before.ceiling ??= ceiling;
		else numbers.set(root, { kind, n, ceiling });
	};
	for (const [base, n] of Object.entries(place.activity)) put('public', cellNames.base(base), n);
	const known = (name: string) => {
		const number = numbers.get(first(name));
		return number?.kind === 'public' ? number.n : undefined;
	};
	for (const [id, value] of Object.entries(place.values)) {
		if (!clinical.has(id)) continue;
		const expanded = expandValue(id, even(id, value), known);
		for (const [name, n] of expanded.counts)
			put('count', name, n, expanded.ceilings.get(name) ?? null);
		for (const [name, n] of expanded.sums) put('sum', name, n);
		links.push(...expanded.links);
	}
	return { place, numbers, links };
}
