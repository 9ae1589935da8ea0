import type { Value } from '../values/value.ts';
import type { CellKind } from './cell.ts';
import { cellNames } from './cell-names.ts';
import { expandValue } from './expand-value.ts';
import type { Link } from './link.ts';
import type { Place } from './publication.ts';

interface Numbered {
	kind: CellKind;
	n: number;
	ceiling: number | null;
	/** In no table but those that are told of the region alone. */
	detail: boolean;
	/** In no table that is told. */
	closed: boolean;
}

/** Numbers by their first name. */
export type Numbers = ReadonlyMap<string, Readonly<Numbered>>;

/** All numbers of a place, and what links them. Activity first: it stays known, whatever figure it is found in. */
export function readPlace(
	place: Place,
	clinical: ReadonlySet<string>,
	details: ReadonlySet<string>,
	even: (id: string, value: Value) => Value,
	first: (name: string) => string
): { readonly place: Place; readonly numbers: Numbers; readonly links: readonly Link[] } {
	const numbers = new Map<string, Numbered>();
	const links: Link[] = [];
	const put = (name: string, one: Numbered) => {
		const root = first(name);
		const before = numbers.get(root);
		if (before && before.n !== one.n)
			throw new RangeError(`figures that do not agree: ${name}, ${root} (${place.key})`);
		if (before) {
			before.ceiling ??= one.ceiling;
			before.detail &&= one.detail;
			before.closed &&= one.closed;
			if (before.kind === 'count' && one.kind === 'silence') before.kind = 'silence';
		} else numbers.set(root, one);
	};
	for (const [base, n] of Object.entries(place.activity))
		put(cellNames.base(base), { kind: 'public', n, ceiling: null, detail: false, closed: false });
	const known = (name: string) => {
		const number = numbers.get(first(name));
		return number?.kind === 'public' ? number.n : undefined;
	};
	for (const [id, value] of Object.entries(place.values)) {
		if (!clinical.has(id)) continue;
		const expanded = expandValue(id, even(id, value), known);
		const { detail } = expanded;
		const closed = detail && (place.level === 'pole' || !details.has(id));
		for (const [name, n] of expanded.counts)
			put(name, { kind: 'count', n, ceiling: expanded.ceilings.get(name) ?? null, detail, closed });
		for (const [name, n] of expanded.rests)
			put(name, { kind: 'rest', n, ceiling: null, detail, closed });
		for (const [name, n] of expanded.silent)
			put(name, { kind: 'silence', n, ceiling: null, detail, closed });
		for (const [name, n] of expanded.sums)
			put(name, { kind: 'sum', n, ceiling: null, detail, closed });
		links.push(...expanded.links);
	}
	return { place, numbers, links };
}
