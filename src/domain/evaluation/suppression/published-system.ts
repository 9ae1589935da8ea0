import type { Cell, CellKind, Equation, Site, Slot } from './cell.ts';
import { evenShapes } from './even-shapes.ts';
import type { Link } from './link.ts';
import { firstNames } from './first-names.ts';
import type { Publication } from './publication.ts';
import { readPlace } from './read-place.ts';
import { fewestSituations } from './threshold.ts';

/** A whole and its parts, each situation in exactly one of them. */
export interface Partition {
	readonly whole: Site;
	readonly parts: readonly Site[];
}

/** [SUP-2] All numbers of a publication, and all that links them: in each place by equations, from place to place by sums. */
export interface PublishedSystem {
	readonly sites: readonly Site[];
	readonly equations: readonly Equation[];
	readonly partitions: readonly Partition[];
	/** Undefined: no such figure there. */
	cellAt(place: string, name: string): Cell | undefined;
}

const levels = { pole: 0, bassin: 1, region: 2 } as const;

/** Throws when figures do not agree with each other: nothing is protected by an undue equation. */
export function publishedSystem(publication: Publication): PublishedSystem {
	const first = firstNames(publication.links);
	const even = evenShapes(publication.places, publication.clinical);
	const read = publication.places.map((place) =>
		readPlace(place, publication.clinical, even, first)
	);
	const slots = new Map<string, Slot>();
	const sites = read.map(({ place, numbers }) => {
		const { situations } = place.activity;
		const site: Site = {
			key: place.key,
			level: levels[place.level],
			situations,
			closed: situations < fewestSituations,
			cells: [],
			within: []
		};
		for (const [name, { kind, n, ceiling }] of numbers)
			// Of nobody, all is known.
			put(site, slotOf(slots, name), situations === 0 ? 'public' : kind, n, ceiling);
		return site;
	});
	const links = [...publication.links, ...read.flatMap((one) => one.links)];
	const equations = distinct(links).flatMap((link) => tie(link, slots, sites, first));
	const byKey = new Map(sites.map((site) => [site.key, site]));
	const siteOf = (key: string) => {
		const site = byKey.get(key);
		if (!site) throw new RangeError(`a publication without ${key}`);
		return site;
	};
	const partitions = publication.partitions.map(({ whole, parts }) => ({
		whole: siteOf(whole),
		parts: parts.map(siteOf)
	}));
	for (const partition of partitions) checkSums(partition);
	for (const site of sites) site.within = containers(site, partitions);
	return {
		sites,
		equations,
		partitions,
		cellAt: (place, name) => cellOf(byKey.get(place), slots.get(first(name)))
	};
}

const cellOf = (site: Site | undefined, slot: Slot | undefined) => slot && site?.cells[slot.order];

function slotOf(slots: Map<string, Slot>, name: string): Slot {
	const found = slots.get(name) ?? { name, order: slots.size, terms: [], moved: 0 };
	slots.set(name, found);
	return found;
}

function put(site: Site, slot: Slot, kind: CellKind, value: number, ceiling: number | null): void {
	const hidden = kind === 'slack';
	site.cells[slot.order] = {
		...{ kind, value, ceiling, slot, site, hidden },
		...{ least: value, most: value }
	};
}

/** One equation for all places that have its figures: a semester has a few of them. */
function tie(
	{ kind, left, right }: Link,
	slots: Map<string, Slot>,
	sites: readonly Site[],
	first: (name: string) => string
): readonly Equation[] {
	const signs = new Map<Slot, number>();
	for (const [names, sign] of [
		[right, 1],
		[left, -1]
	] as const)
		for (const name of names) {
			const slot = slots.get(first(name));
			if (!slot) return [];
			signs.set(slot, (signs.get(slot) ?? 0) + sign);
		}
	const sides = [...signs].filter(([, sign]) => sign !== 0);
	if (sides.length === 0) return [];
	const name = `${left.join(' + ')} ${kind} ${right.join(' + ')}`;
	const slack = kind === 'atMost' ? slotOf(slots, name) : null;
	for (const site of sites) {
		const cells = sides.map(([slot, sign]) => ({ cell: cellOf(site, slot), sign }));
		if (cells.some(({ cell }) => cell === undefined)) continue;
		const between = cells.reduce((sum, { cell, sign }) => sum + sign * (cell?.value ?? 0), 0);
		if (between < 0 || (!slack && between !== 0))
			throw new RangeError(`figures that do not agree: ${name} (${site.key})`);
		if (slack) put(site, slack, site.situations === 0 ? 'public' : 'slack', between, null);
	}
	const equation: Equation = { terms: [], off: 0 };
	for (const [slot, sign] of slack ? [...sides, [slack, -1] as const] : sides) {
		const term = { slot, equation, sign };
		equation.terms.push(term);
		slot.terms.push(term);
	}
	return [equation];
}

function checkSums({ whole, parts }: Partition): void {
	for (const cell of whole.cells) {
		if (!cell) continue;
		const each = parts.flatMap((part) => cellOf(part, cell.slot) ?? []);
		const sum = each.reduce((total, { value }) => total + value, 0);
		if (each.length === parts.length && sum !== cell.value)
			throw new RangeError(`figures that do not add up: ${cell.slot.name} (${whole.key})`);
	}
}

/** All places that hold this one, when nothing divides it further. */
function containers(site: Site, partitions: readonly Partition[]): readonly Site[] {
	if (partitions.some(({ whole }) => whole === site)) return [];
	const found = new Set([site]);
	for (const inside of found)
		for (const { whole, parts } of partitions) if (parts.includes(inside)) found.add(whole);
	return [...found];
}

const distinct = (links: readonly Link[]): readonly Link[] => [
	...new Map(links.map((link) => [JSON.stringify(link), link])).values()
];
