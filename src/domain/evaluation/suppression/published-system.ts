import type { Value } from '../value.ts';
import type { Cell, CellPlace } from './cell.ts';
import { addCell, addEquation, type CellSystem } from './cell-system.ts';
import { cellNames } from './cell-names.ts';
import { evenShapes } from './even-shapes.ts';
import { expandValue } from './expand-value.ts';
import type { Link } from './link.ts';
import { firstNames } from './name-table.ts';
import type { Place, Publication } from './publication.ts';
import { fewestSituations } from './threshold.ts';

/** [SUP-2] All numbers of a publication as one system, and where each stands. */
export interface PublishedSystem extends CellSystem {
	/** Undefined: no such figure there. */
	cellAt(place: string, name: string): Cell | undefined;
}

type Cells = ReadonlyMap<string, Cell>;

export function publishedSystem(publication: Publication): PublishedSystem {
	const { places, partitions, clinical } = publication;
	const system: CellSystem = { cells: [], equations: [] };
	const even = evenShapes(places, clinical);
	const first = firstNames(publication.links);
	const read = places.map((place) => readPlace(place, clinical, even, first));
	const links = distinct([...publication.links, ...read.flatMap((one) => one.links)]);
	const order = new Map<string, number>();
	const found = new Map<string, Cells>();
	read.forEach(({ place, numbers }) => {
		const cells = placeCells(system, place, numbers, order);
		for (const link of links) tie(system, cells, link, first, place);
		found.set(place.key, cells);
	});
	for (const { whole, parts } of partitions)
		addUp(
			system,
			found.get(whole),
			parts.map((key) => found.get(key))
		);
	return { ...system, cellAt: (place, name) => found.get(place)?.get(first(name)) };
}

interface Numbered {
	readonly kind: Cell['kind'];
	readonly n: number;
	readonly ceiling: number | null;
}

/** Activity first: it stays known, whatever clinical figure it is found in. */
function readPlace(
	place: Place,
	clinical: ReadonlySet<string>,
	even: (id: string, value: Value) => Value,
	first: (name: string) => string
) {
	const numbers = new Map<string, Numbered>();
	const links: Link[] = [];
	const put = (kind: Cell['kind'], name: string, n: number, ceiling: number | null = null) => {
		const root = first(name);
		const before = numbers.get(root);
		if (before && before.n !== n)
			throw new RangeError(`figures that do not agree: ${name}, ${root} (${place.key})`);
		if (!before || (before.kind !== 'public' && before.ceiling === null))
			numbers.set(root, { kind: before?.kind ?? kind, n, ceiling });
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

/** One cell for all names of one number. */
function placeCells(
	system: CellSystem,
	place: Place,
	numbers: ReadonlyMap<string, Numbered>,
	order: Map<string, number>
): Cells {
	const { situations } = place.activity;
	const at: CellPlace = {
		level: levels[place.level],
		situations,
		closed: situations < fewestSituations
	};
	const cells = new Map<string, Cell>();
	for (const [name, { kind, n, ceiling }] of numbers) {
		if (!order.has(name)) order.set(name, order.size);
		// Nothing can be told of nobody that is not known.
		const told = situations === 0 ? 'public' : kind;
		cells.set(name, addCell(system, told, n, at, order.get(name) ?? 0, ceiling));
	}
	return cells;
}

const levels = { pole: 0, bassin: 1, region: 2 } as const;

/** A link holds where all its figures are: a semester has a few of them. */
function tie(
	system: CellSystem,
	cells: Cells,
	{ kind, left, right }: Link,
	first: (name: string) => string,
	place: Place
): void {
	const signs = new Map<Cell, number>();
	const add = (names: readonly string[], sign: number) =>
		names.every((name) => {
			const cell = cells.get(first(name));
			if (cell) signs.set(cell, (signs.get(cell) ?? 0) + sign);
			return cell !== undefined;
		});
	if (!add(right, 1) || !add(left, -1)) return;
	const sides = [...signs].flatMap(([cell, sign]) => (sign === 0 ? [] : [[sign, cell] as const]));
	if (sides.length === 0) return;
	const name = `${left.join(' + ')} ${kind} ${right.join(' + ')} (${place.key})`;
	if (kind === 'equal') return addEquation(system, sides, name);
	const between = sides.reduce((sum, [sign, { value }]) => sum + sign * value, 0);
	if (between < 0) throw new RangeError(`figures that do not agree: ${name}`);
	const [anyone] = sides;
	if (!anyone) return;
	const slack = addCell(system, 'slack', between, anyone[1].place, 0);
	addEquation(system, [...sides, [-1, slack]], name);
}

/** [SUP-2] The region is the sum of its bassins, a bassin of its pôles, a year of its semesters. */
function addUp(
	system: CellSystem,
	whole: Cells | undefined,
	parts: readonly (Cells | undefined)[]
): void {
	if (!whole) return;
	for (const [name, cell] of whole) {
		const each = parts.flatMap((cells) => cells?.get(name) ?? []);
		if (each.length < parts.length) continue;
		addEquation(system, [[1, cell], ...each.map((part) => [-1, part] as const)], `sum of ${name}`);
	}
}

const distinct = (links: readonly Link[]): readonly Link[] => [
	...new Map(links.map((link) => [JSON.stringify(link), link])).values()
];
