import { addCell } from './add-cell.ts';
import type { Cell, Site } from './cell.ts';
import { connectPlaces, remainderKey, type Partition } from './connect-places.ts';
import { evenShapes } from './even-shapes.ts';
import { firstNames } from './first-names.ts';
import type { Link } from './link.ts';
import type { Place, Publication } from './publication.ts';
import { readPlace, type Numbers } from './read-place.ts';
import { tieFigures } from './tie-figures.ts';

/** [SUP-2] All numbers of a publication, and all that links them: in each place, and from place to place. */
export interface PublishedSystem {
	readonly cells: readonly Cell[];
	readonly partitions: readonly Partition[];
	/** Undefined: no such figure there. */
	cellAt(place: string, name: string): Cell | undefined;
}

/** Throws when figures do not agree with each other: nothing is protected by an undue equation. */
export function publishedSystem(publication: Publication): PublishedSystem {
	const first = firstNames(publication.links);
	const even = evenShapes(publication.places, publication.clinical);
	const read = publication.places.map((place) =>
		readPlace(place, publication.clinical, publication.details, even, first)
	);
	const order = new Map<string, number>();
	const sites = read.map(({ place, numbers }) => siteOf(place, numbers, order));
	const [region, ...poles] = sites;
	if (!region) throw new RangeError('a publication of nothing');
	const others = remainder(region, poles);
	const parts = others ? [...poles, others] : poles;
	const partitions = poles.length > 0 ? [{ whole: region, parts }] : [];
	const all = others && poles.length > 0 ? [...sites, others] : sites;
	for (const link of distinct([...publication.links, ...read.flatMap(({ links }) => links)]))
		tieFigures(link, first, all);
	connectPlaces(all, partitions);
	return {
		cells: all.flatMap((site) => [...site.cells.values()]),
		partitions,
		cellAt: (place, name) => sites.find(({ key }) => key === place)?.cells.get(first(name))
	};
}

function siteOf(place: Place, numbers: Numbers, order: Map<string, number>): Site {
	const { situations } = place.activity;
	const level = place.level === 'region' ? 1 : 0;
	const site: Site = { key: place.key, level, situations, cells: new Map() };
	for (const [name, { kind, n, ceiling, detail, closed }] of numbers) {
		if (!order.has(name)) order.set(name, order.size);
		addCell(site, kind, name, n, { ceiling, closed, detail, order: order.get(name) ?? 0 });
	}
	return site;
}

/**
 * [SUP-6] The region without the pôles whose tables are told: all other pôles at once. Nobody prints it, all can make
 * it. Within it nothing tells one pôle’s situations from another’s.
 */
function remainder(region: Site, poles: readonly Site[]): Site | null {
	const without = (name: string, of: number) =>
		poles.reduce((left, { cells }) => left - (cells.get(name)?.value ?? 0), of);
	const situations = poles.reduce((left, pole) => left - pole.situations, region.situations);
	if (situations === 0) return null;
	const site: Site = { key: remainderKey, level: 0, situations, cells: new Map() };
	for (const [name, { kind, value, order, ceiling, detail }] of region.cells) {
		const left = poles.reduce(
			(whole, { cells }) => (whole === null ? null : whole - (cells.get(name)?.ceiling ?? 0)),
			ceiling
		);
		addCell(site, kind, name, without(name, value), { ceiling: left, closed: true, detail, order });
	}
	return site;
}

const distinct = (links: readonly Link[]): readonly Link[] => [
	...new Map(links.map((link) => [JSON.stringify(link), link])).values()
];
