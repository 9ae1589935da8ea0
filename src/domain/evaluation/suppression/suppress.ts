import type { Cell } from './cell.ts';
import { findMoves } from './find-move.ts';
import { hideLast, hideNext } from './hide-next.ts';
import type { PublishedSystem } from './published-system.ts';
import { isCounted, sideOf } from './side.ts';
import { sumsAround, type CellSum } from './sums-around.ts';
import { spread, threshold } from './threshold.ts';

/**
 * [SUP-1] [SUP-3] Hides what is small, then as much more as it takes until no small count can be told from the rest.
 * Hidden once, hidden for good: what was found to be possible stays so, and the loop ends. Says which small counts are
 * told by activity alone, whatever is hidden.
 */
export function suppress({ cells, partitions }: PublishedSystem): readonly Cell[] {
	for (const cell of cells)
		if ((cell.closed && cell.kind !== 'public') || isProtected(cell)) cell.hidden = true;
	const guarded = cells.filter(isProtected);
	for (const cell of guarded)
		for (const sum of sumsAround(cell, partitions)) while (isThin(sum) && hideLast(sum));
	// What is found for one is found for many: nothing more is hidden for a cell before all were looked at.
	const doubtful = guarded.filter((cell) => !isSafe(cell));
	return doubtful.filter((cell) => {
		while (!isSafe(cell)) if (!hideNext(cell, partitions)) return true;
		return false;
	});
}

export function isProtected(cell: Cell): boolean {
	return isCounted(cell) && sideOf(cell, cell.value) !== 'large';
}

/** [SUP-4] Between the least and the greatest value that fit what is shown, wide enough. */
export function isSafe(cell: Cell): boolean {
	const wanted = Math.min(cell.closed ? 1 : spread, cell.site.situations);
	findMoves(cell, 1, wanted);
	findMoves(cell, -1, wanted);
	return cell.most - cell.least >= wanted;
}

/** [SUP-3] What is hidden of a sum can be had by subtraction: it must not be a small count itself. */
function isThin(sum: CellSum): boolean {
	const hidden = sum.filter(({ cell }) => cell.hidden);
	if (hidden.length === 0 || hidden.some(({ cell }) => !isCounted(cell))) return false;
	if (new Set(hidden.map(({ sign }) => sign)).size > 1) return false;
	return hidden.reduce((total, { cell }) => total + cell.value, 0) < threshold;
}
