import type { Cell, Equation } from './cell.ts';
import type { CellSystem } from './cell-system.ts';
import { findMove } from './find-move.ts';
import { hideLast, hideNext } from './hide-next.ts';
import { sideOf } from './side.ts';
import { spread, threshold } from './threshold.ts';

/**
 * [SUP-1] [SUP-3] Hides what is small, then as much more as it takes until no small count can be told from the rest.
 * Hidden once, hidden for good: what was found to be possible stays so, and the loop ends.
 */
export function suppress(system: CellSystem): void {
	for (const cell of system.cells) cell.hidden ||= isProtected(cell) || isClosed(cell);
	const guarded = system.cells.filter(isProtected);
	for (const equation of system.equations) while (isThin(equation) && hideLast(equation));
	for (const cell of guarded) while (!isSafe(cell) && hideNext(cell));
}

/** [SUP-1] Zero too: « personne » tells as much of each patient as « tous ». */
export function isProtected(cell: Cell): boolean {
	return cell.kind === 'count' && sideOf(cell, cell.value) !== 'large';
}

/** [SUP-4] Between the least and the greatest value that fit what is shown, wide enough. */
export function isSafe(cell: Cell): boolean {
	const wanted = Math.min(spread, cell.place.situations);
	for (const amount of [1, -1, 2, -2])
		if (cell.most - cell.least < wanted) findMove(cell, amount);
	return cell.most - cell.least >= wanted;
}

/** [SUP-3] What is hidden of a sum can be had by subtraction: it must not be a small count itself. */
function isThin({ terms }: Equation): boolean {
	const hidden = terms.filter(({ cell }) => cell.hidden);
	if (hidden.length === 0 || hidden.some(({ cell }) => cell.kind !== 'count')) return false;
	if (new Set(hidden.map(({ sign }) => sign)).size > 1) return false;
	return hidden.reduce((sum, { cell }) => sum + cell.value, 0) < threshold;
}

function isClosed({ kind, place }: Cell): boolean {
	return place.closed && kind !== 'public';
}
