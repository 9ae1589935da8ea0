import type { Cell } from './cell.ts';
import { findMoves } from './find-move.ts';
import { hideLast, hideNext } from './hide-next.ts';
import type { PublishedSystem } from './published-system.ts';
import { isCounted, sideOf } from './side.ts';
import { sumsAround, type CellSum } from './sums-around.ts';
import { spread, threshold } from './threshold.ts';

/** How many numbers one step of a search may try to move. */
export interface Effort {
	readonly steps: number;
	/** At the first doubt there is nothing more to look for. */
	readonly giveUp?: boolean;
}

/**
 * [SUP-1] [SUP-3] Hides what is small, then as much more as it takes until no small count can be told from the rest.
 * Hidden once, hidden for good: what was found to be possible stays so, and the loop ends. False when a cell is left of
 * which it could not be shown, though nothing around it is told.
 */
export function suppress({ cells, partitions }: PublishedSystem, effort: Effort): boolean {
	for (const cell of cells)
		if ((cell.closed && cell.kind !== 'public') || isProtected(cell)) cell.hidden = true;
	const guarded = cells.filter(isProtected);
	for (const cell of guarded)
		for (const sum of sumsAround(cell, partitions)) while (isThin(sum) && hideLast(sum));
	// What is found for one is found for many: nothing more is hidden for a cell before all were looked at.
	let proved = true;
	for (const cell of guarded.filter((one) => !isSafe(one, effort))) {
		while (!isSafe(cell, effort))
			if (!hideNext(cell, partitions)) {
				proved = false;
				break;
			}
		if (!proved && effort.giveUp) return false;
	}
	return proved;
}

export function isProtected(cell: Cell): boolean {
	return isCounted(cell) && sideOf(cell, cell.value) !== 'large';
}

/** [SUP-4] Between the least and the greatest value that fit what is shown, wide enough. */
function isSafe(cell: Cell, { steps }: Effort): boolean {
	const wanted = Math.min(cell.closed ? 1 : spread, cell.site.situations);
	findMoves(cell, 1, wanted, steps);
	findMoves(cell, -1, wanted, steps);
	return cell.most - cell.least >= wanted;
}

/** [SUP-3] What is hidden of a sum can be had by subtraction: it must not be a small count itself. */
function isThin(sum: CellSum): boolean {
	const hidden = sum.filter(({ cell }) => cell.hidden);
	if (hidden.length === 0 || hidden.some(({ cell }) => !isCounted(cell))) return false;
	if (new Set(hidden.map(({ sign }) => sign)).size > 1) return false;
	return hidden.reduce((total, { cell }) => total + cell.value, 0) < threshold;
}
