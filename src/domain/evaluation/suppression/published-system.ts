import { addCell } from './add-cell.ts';
import type { Cell, Site } from './cell.ts';
import { connectPlaces, type Partition } from './connect-places.ts';
import { evenShapes } from './even-shapes.ts';
import { firstNames } from './first-names.ts';
import type { Link } from './link.ts';
import type { Place, Publication } from './publication.ts';
import { readPlace, type Numbers } from './read-place.ts';
import { fewestSituations } from './threshold.ts';
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
		readPlace(place, publication.clinical, even, first)
	);
	const order = new Map<string, number>();
	const sites = read.map(({ place, numbers }) => siteOf(place, numbers, order));
	const byKey = new Map(sites.map((site) => [site.key, site]));
	const found = (key: string) => {
		const site = byKey.get(key);
		if (!site) throw new RangeError(`a publication without ${key}`);
		return site;
	};
	const partitions = publication.partitions.map(({ whole, parts }) => ({
		whole: found(whole),
		parts: parts.map(found)
	}));
	for (const link of distinct([...publication.links, ...read.flatMap(({ links }) => links)]))
		tieFigures(link, first, sites);
	connectPlaces(sites, partitions);
	return {
		cells: sites.flatMap((site) => [...site.cells.values()]),
		partitions,
		cellAt: (place, name) => byKey.get(place)?.cells.get(first(name))
	};
}

const levels = { pole: 0, bassin: 1, region: 2 } as const;

function siteOf(place: Place, numbers: Numbers, order: Map<string, number>): Site {
	const { situations } = place.activity;
	const level = levels[place.level];
	const site: Site = { key: place.key, level, situations, cells: new Map() };
	for (const [name, { kind, n, ceiling, detail }] of numbers) {
		if (!order.has(name)) order.set(name, order.size);
		// Of nobody, all is known.
		const told = situations === 0 ? 'public' : kind;
		const closed = situations < fewestSituations || (detail && place.level !== 'region');
		addCell(site, told, name, n, { ceiling, closed, order: order.get(name) ?? 0 });
	}
	return site;
}

const distinct = (links: readonly Link[]): readonly Link[] => [
	...new Map(links.map((link) => [JSON.stringify(link), link])).values()
];
