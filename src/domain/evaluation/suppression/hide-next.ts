import type { Cell } from './cell.ts';
import { isRemainder, type Partition } from './connect-places.ts';
import { sumsAround, type CellSum } from './sums-around.ts';

/**
 * [SUP-3] Hides one more cell to loosen what pins this one: in the tightest sum that it is in, else the least missed one
 * nearest to it. Which one never depends on a value, only on the order of the definitions and on the number of situations:
 * the smallest one that is large enough would tell, by being chosen, that others are larger. How many does depend on
 * what can be proved. A pôle costs the region nothing. False when all that may be hidden for it is.
 */
export function hideNext(from: Cell, partitions: readonly Partition[]): boolean {
	const near = ({ site }: Cell) => site.level <= from.site.level;
	return (
		hideWithin(from, partitions, (cell) => near(cell) && !isBase(cell)) ||
		hideWithin(from, partitions, near) ||
		(isRemainder(from.site) && hideWithin(from, partitions, () => true))
	);
}

/** What rates are shares of: without it none of them is told. */
const isBase = ({ name }: Cell) => name.startsWith('#');

function hideWithin(
	from: Cell,
	partitions: readonly Partition[],
	allowed: (cell: Cell) => boolean
): boolean {
	const seen = new Set<Cell>([from]);
	const [tightest] = sumsAround(from, partitions)
		.filter((sum) => sum.some(({ cell }) => canHide(cell) && allowed(cell)))
		.sort((one, other) => hiddenIn(one) - hiddenIn(other));
	if (tightest) return hideLast(tightest, allowed);
	let around: readonly Cell[] = [from];
	while (around.length > 0) {
		const sums = around.flatMap((cell) => sumsAround(cell, partitions)).flat();
		if (hideLast(sums, allowed)) return true;
		around = sums.flatMap(({ cell }) => {
			if (!cell.hidden || seen.has(cell)) return [];
			seen.add(cell);
			return [cell];
		});
	}
	return false;
}

/** Hides the cell of some that is least missed; false when none is left to hide. */
export function hideLast(some: CellSum, allowed: (cell: Cell) => boolean = () => true): boolean {
	const [least] = some
		.map(({ cell }) => cell)
		.filter((cell) => canHide(cell) && allowed(cell))
		.sort(leastMissedFirst);
	if (least) least.hidden = true;
	return least !== undefined;
}

function leastMissedFirst(one: Cell, other: Cell): number {
	return (
		ranks[one.kind] - ranks[other.kind] ||
		Number(other.detail) - Number(one.detail) ||
		one.site.level - other.site.level ||
		one.site.situations - other.site.situations ||
		other.order - one.order
	);
}

/** Silence is missed least, totals most. */
const ranks = { silence: 0, count: 1, sum: 2, public: 3, rest: 3, slack: 3 } as const;
const canHide = ({ hidden, kind }: Cell) => !hidden && kind !== 'public';
const hiddenIn = (sum: CellSum) => sum.filter(({ cell }) => cell.hidden).length;
