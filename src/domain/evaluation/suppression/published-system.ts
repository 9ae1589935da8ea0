import type { Value } from '../value.ts';
import type { Cell, CellPlace } from './cell.ts';
import { addCell, addEquation, type CellSystem } from './cell-system.ts';
import { cellNames } from './cell-names.ts';
import { expandValue, type Expanded } from './expand-value.ts';
import { atMost, same, sumOf, type Link } from './link.ts';
import { firstNames } from './name-table.ts';
import type { Place, Publication } from './publication.ts';
import { fewestSituations } from './threshold.ts';
import { evenShapes } from './even-shapes.ts';

/** [SUP-2] All numbers of a publication as one system, and where each stands. */
export interface PublishedSystem extends CellSystem {
	/** Undefined: no such figure there. */
	cellAt(place: string, name: string): Cell | undefined;
}

const levels = { pole: 0, bassin: 1, region: 2 } as const;

export function publishedSystem(publication: Publication): PublishedSystem {
	const system: CellSystem = { cells: [], equations: [] };
	const clinical = new Set(
		publication.indicators.flatMap(({ id, clinical }) => (clinical ? [id] : []))
	);
	const even = evenShapes(publication.places, clinical);
	const expanded = publication.places.map((place) => expandPlace(place, even));
	const links = distinct([...publication.links, ...expanded.flatMap((one) => one.links)]);
	const first = firstNames(links);
	const order = new Map<string, number>();
	const found = new Map(
		publication.places.map((place, at) => [
			place.key,
			cellsOf(system, place, expanded[at], links, first, order)
		])
	);
	for (const { whole, parts } of publication.partitions)
		addUp(system, found.get(whole), parts, found);
	return {
		...system,
		cellAt: (place, name) => found.get(place)?.get(first(name))
	};
}
