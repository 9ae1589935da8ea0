import type { Cell, Sum } from './cell.ts';
import { isCounted, sideOf } from './side.ts';

/** How many numbers one search may try to move: a short search, then a long one. */
const efforts = [40, 200] as const;

/**
 * [SUP-4] Looks for other numbers, as good as the true ones for whoever reads all that is shown, in which this cell
 * differs by `amount`; widens what is known to be possible of each cell that moved. False when none was found.
 */
export function findMove(cell: Cell, amount: number): boolean {
	return efforts.some((left) => cell.atoms.some((atom) => search(atom, amount, left)));
}

/** What is wrong for now: a sum, or a number that is shown and was moved. */
type Wrong = Sum | Cell;

interface Search {
	left: number;
	readonly moves: { readonly atom: Cell; readonly amount: number }[];
	readonly wrong: Set<Wrong>;
}

interface Way {
	readonly atom: Cell;
	readonly amount: number;
}

function search(atom: Cell, amount: number, left: number): boolean {
	if (!mayMove(atom, amount)) return false;
	const state: Search = { left, moves: [], wrong: new Set() };
	move(state, { atom, amount });
	const found = settle(state);
	if (found) for (const one of state.moves) for (const cell of one.atom.above) widen(cell);
	while (state.moves.length > 0) undo(state);
	return found;
}

/** Rights one wrong after the other, the one with the fewest ways first. */
function settle(state: Search): boolean {
	if (state.wrong.size === 0) return true;
	state.left -= 1;
	if (state.left < 0) return false;
	let fewest: readonly Way[] | undefined;
	for (const wrong of state.wrong) {
		const ways = waysOf(wrong);
		if (fewest === undefined || ways.length < fewest.length) fewest = ways;
		if (fewest.length === 0) return false;
		if (fewest.length === 1) break;
	}
	for (const way of cheapestFirst(fewest ?? [])) {
		move(state, way);
		if (settle(state)) return true;
		undo(state);
	}
	return false;
}

function waysOf(wrong: Wrong): readonly Way[] {
	const ways =
		'off' in wrong
			? wrong.terms.flatMap(({ cell, sign }) =>
					(cell.hidden ? cell.atoms : []).map((atom) => ({ atom, amount: -wrong.off * sign }))
				)
			: wrong.atoms.map((atom) => ({ atom, amount: -wrong.moved }));
	return ways.filter(({ atom, amount }) => mayMove(atom, amount));
}

function cheapestFirst(ways: readonly Way[]): readonly Way[] {
	return ways
		.map((way) => ({ way, cost: wrongedBy(way) }))
		.sort((one, other) => one.cost - other.cost)
		.map(({ way }) => way);
}

/** How much more is wrong after this. */
function wrongedBy({ atom, amount }: Way): number {
	let more = 0;
	for (const cell of atom.above) {
		if (!cell.hidden) more += change(cell.moved, amount);
		else for (const { sum, sign } of cell.terms) more += change(sum.off, sign * amount);
	}
	return more;
}

const change = (off: number, amount: number) => (off === 0 ? 1 : off + amount === 0 ? -1 : 0);

function move(state: Search, way: Way): void {
	state.moves.push(way);
	shift(state, way.atom, way.amount);
}

function undo(state: Search): void {
	const last = state.moves.pop();
	if (last) shift(state, last.atom, -last.amount);
}

function shift({ wrong }: Search, atom: Cell, amount: number): void {
	const mark = (one: Wrong, off: number) => (off === 0 ? wrong.delete(one) : wrong.add(one));
	for (const cell of atom.above) {
		cell.moved += amount;
		// What is shown comes back to its number in the end: its sums need not wait for it.
		if (!cell.hidden) mark(cell, cell.moved);
		else for (const { sum, sign } of cell.terms) {
			sum.off += sign * amount;
			mark(sum, sum.off);
		}
	}
}

/** A number moves once, is hidden where it is, and nothing hidden above it leaves its bounds. */
function mayMove(atom: Cell, amount: number): boolean {
	if (!atom.hidden || atom.moved !== 0) return false;
	return atom.above.every((cell) => !cell.hidden || stays(cell, cell.value + cell.moved + amount));
}

/**
 * [SUP-5] A hidden count stays on its side of the threshold, so that knowing which cells are small helps nobody; where
 * nothing is told at all, between nothing and all.
 */
function stays(cell: Cell, value: number): boolean {
	if (value < 0 || (cell.ceiling !== null && value > cell.ceiling)) return false;
	if (!isCounted(cell) || cell.closed) return true;
	return sideOf(cell, value) === sideOf(cell, cell.value);
}

function widen(cell: Cell): void {
	cell.least = Math.min(cell.least, cell.value + cell.moved);
	cell.most = Math.max(cell.most, cell.value + cell.moved);
}
