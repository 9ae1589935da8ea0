import type { Cell } from './cell.ts';
import { isRemainder, type Partition } from './connect-places.ts';
import { sumsAround, type CellSum } from './sums-around.ts';

/**
 * [SUP-3] Hides one more cell to loosen what pins this one: in the tightest sum that it is in, else further and further
 * around it. Which one never depends on a value, only on the order of the definitions and on the number of situations:
 * the smallest one that is large enough would tell, by being chosen, that others are larger. How many does depend on
 * what can be proved. A pôle costs the region nothing. False when all that may be hidden for it is.
 */
export function hideNext(from: Cell, partitions: readonly Partition[]): boolean {
	return (
		hideWithin(from, partitions, ({ site }) => site.level <= from.site.level) ||
		(isRemainder(from.site) && hideWithin(from, partitions, () => true))
	);
}

function hideWithin(
	from: Cell,
	partitions: readonly Partition[],
	allowed: (cell: Cell) => boolean
): boolean {
	const seen = new Set<Cell>([from]);
	let around: readonly Cell[] = [from];
	while (around.length > 0) {
		const sums = around.flatMap((cell) => sumsAround(cell, partitions));
		const [tightest] = sums
			.filter((sum) => sum.some(({ cell }) => canHide(cell) && allowed(cell)))
			.sort((one, other) => hiddenIn(one) - hiddenIn(other));
		if (tightest) return hideLast(tightest, allowed);
		around = sums.flat().flatMap(({ cell }) => {
			if (!cell.hidden || seen.has(cell)) return [];
			seen.add(cell);
			return [cell];
		});
	}
	return false;
}

/** Hides the cell of a sum that is least missed; false when none is left to hide. */
export function hideLast(sum: CellSum, allowed: (cell: Cell) => boolean = () => true): boolean {
	const [least] = sum
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
