import type { Cell } from './cell.ts';
import { divides, type Partition } from './connect-places.ts';

/** Cells of which the signed sum is nothing: figures of a place, or one figure over places. */
export type CellSum = readonly { readonly cell: Cell; readonly sign: number }[];

/** Every sum that a cell is in. */
export function sumsAround(cell: Cell, partitions: readonly Partition[]): readonly CellSum[] {
	const across = partitions
		.filter(({ whole, parts }) => whole === cell.site || parts.includes(cell.site))
		.filter((partition) => divides(partition, partition.whole, [cell.name]))
		.map(({ whole, parts }) =>
			[whole, ...parts].flatMap((site, at) => {
				const same = site.cells.get(cell.name);
				return same ? [{ cell: same, sign: at === 0 ? 1 : -1 }] : [];
			})
		);
	return [...cell.terms.map(({ sum }) => sum.terms), ...across];
}
