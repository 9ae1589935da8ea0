import type { Cell, Equation, Term } from './cell.ts';
import { sideOf } from './side.ts';

/** What one search may cost: a short one, then a long one. */
const attempts = [150, 1500] as const;

/**
 * [SUP-4] Looks for other numbers, as good as the true ones for whoever reads all that is shown, in which this cell
 * differs by `amount`; widens what is known to be possible of each cell that moved. False when none was found.
 */
export function findMove(cell: Cell, amount: number): boolean {
	if (!mayMove(cell, amount)) return false;
	return attempts.some((steps) => {
		const search = { left: steps, moved: [] as Cell[], open: new Set<Equation>() };
		move(search, cell, amount);
		const found = settle(search);
		for (const one of found ? search.moved : []) {
			one.least = Math.min(one.least, one.value + one.moved);
			one.most = Math.max(one.most, one.value + one.moved);
		}
		while (search.moved.length > 0) undo(search);
		return found;
	});
}

interface Search {
	left: number;
	readonly moved: Cell[];
	/** Equations that are wrong for now. */
	readonly open: Set<Equation>;
}

/** Rights one wrong equation after the other, the one with the fewest ways first. */
function settle(search: Search): boolean {
	if (search.open.size === 0) return true;
	search.left -= 1;
	if (search.left < 0) return false;
	let fewest: Term[] | undefined;
	for (const equation of search.open) {
		const ways = equation.terms.filter(({ cell, sign }) => mayMove(cell, -equation.off * sign));
		if (fewest === undefined || ways.length < fewest.length) fewest = ways;
		if (fewest.length === 0) return false;
		if (fewest.length === 1) break;
	}
	for (const { cell, equation, sign } of cheapestFirst(fewest ?? [])) {
		move(search, cell, -equation.off * sign);
		if (settle(search)) return true;
		undo(search);
	}
	return false;
}

function cheapestFirst(ways: readonly Term[]): readonly Term[] {
	return ways
		.map((way) => ({ way, cost: openedBy(way.cell, -way.equation.off * way.sign) }))
		.sort((one, other) => one.cost - other.cost)
		.map(({ way }) => way);
}

/** How many more equations are wrong once this cell has moved. */
function openedBy(cell: Cell, amount: number): number {
	let opened = 0;
	for (const { equation, sign } of cell.terms) {
		if (equation.off === 0) opened += 1;
		else if (equation.off + sign * amount === 0) opened -= 1;
	}
	return opened;
}

function move(search: Search, cell: Cell, amount: number): void {
	cell.moved = amount;
	search.moved.push(cell);
	shift(search, cell, amount);
}

function undo(search: Search): void {
	const cell = search.moved.pop();
	if (!cell) return;
	shift(search, cell, -cell.moved);
	cell.moved = 0;
}

function shift(search: Search, cell: Cell, amount: number): void {
	for (const { equation, sign } of cell.terms) {
		equation.off += sign * amount;
		if (equation.off === 0) search.open.delete(equation);
		else search.open.add(equation);
	}
}

/**
 * [SUP-5] A hidden count stays on its side of the threshold, so that knowing which cells are small helps nobody; where
 * nothing is told at all, not below zero.
 */
function mayMove(cell: Cell, amount: number): boolean {
	if (!cell.hidden || cell.moved !== 0) return false;
	const value = cell.value + amount;
	if (value < 0 || (cell.ceiling !== null && value > cell.ceiling)) return false;
	if (cell.kind !== 'count' || cell.place.closed) return true;
	return sideOf(cell, value) === sideOf(cell, cell.value);
}
