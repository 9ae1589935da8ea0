import type { Cell } from './cell.ts';
import type { Partition } from './published-system.ts';

/** Cells of which the signed sum is nothing: an equation in a place, or a figure over places. */
export type Sum = readonly { readonly cell: Cell; readonly sign: number }[];

/** Every sum that a cell is in. */
export function sumsAround(cell: Cell, partitions: readonly Partition[]): readonly Sum[] {
	const { slot, site } = cell;
	const inside = slot.terms.map(({ equation }) =>
		equation.terms.map((term) => ({ cell: site.cells[term.slot.order], sign: term.sign }))
	);
	const across = partitions
		.filter(({ whole, parts }) => whole === site || parts.includes(site))
		.map(({ whole, parts }) => [
			{ cell: whole.cells[slot.order], sign: 1 },
			...parts.map((part) => ({ cell: part.cells[slot.order], sign: -1 }))
		]);
	return [...inside, ...across].flatMap((sum) => {
		const whole = sum.flatMap(({ cell: one, sign }) => (one ? [{ cell: one, sign }] : []));
		// A place that lacks one of its figures is not under this sum.
		return whole.length === sum.length ? [whole] : [];
	});
}
