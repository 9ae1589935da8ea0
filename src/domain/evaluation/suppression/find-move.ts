import type { Cell, Sum } from './cell.ts';
import { boundsOf } from './side.ts';

/** How many ways of righting one wrong are tried. */
const choices = 6;
/** In how many of the places that it is made of a number is moved first. */
const starts = 6;

/**
 * [SUP-4] Looks, one unit after the other, for other numbers that are as good as the true ones for whoever reads all
 * that is shown, and in which this cell goes up, or down; widens what is known to be possible of each cell that moved.
 */
export function findMoves(cell: Cell, direction: 1 | -1, wanted: number, effort: number): void {
	const state: Search = { left: 0, moves: [], wrong: new Set() };
	for (let step = 0; step < wanted && cell.most - cell.least < wanted; step++) {
		if (!takeStep(state, cell, direction, effort)) break;
		for (const { atom } of state.moves) for (const above of atom.above) widen(above);
	}
	while (state.moves.length > 0) undo(state);
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

function takeStep(state: Search, cell: Cell, amount: number, effort: number): boolean {
	const before = state.moves.length;
	const able = cell.atoms.filter((atom) => mayMove(atom, amount)).slice(0, starts);
	const found = able.some((atom) => {
		state.left = effort;
		move(state, { atom, amount });
		if (settle(state)) return true;
		undo(state);
		return false;
	});
	for (const { atom } of state.moves.slice(before)) atom.busy = false;
	return found;
}

/** Rights one wrong after the other, the one with the fewest ways first. */
function settle(state: Search): boolean {
	if (state.wrong.size === 0) return true;
	state.left -= 1;
	if (state.left < 0) return false;
	for (const way of cheapestFirst(waysOf(narrowest(state.wrong)))) {
		move(state, way);
		if (settle(state)) return true;
		undo(state);
	}
	return false;
}

/** What the fewest numbers can right: near the ground first, where the large sums are righted with the small ones. */
function narrowest(wrongs: Iterable<Wrong>): Wrong | undefined {
	let found: Wrong | undefined;
	let fewest = Infinity;
	for (const wrong of wrongs) {
		const breadth = breadthOf(wrong);
		if (breadth >= fewest) continue;
		[found, fewest] = [wrong, breadth];
	}
	return found;
}

function breadthOf(wrong: Wrong): number {
	if (!('off' in wrong)) return wrong.atoms.length;
	let breadth = 0;
	for (const { cell } of wrong.terms) if (cell.hidden) breadth += cell.atoms.length;
	return breadth;
}

function waysOf(wrong: Wrong | undefined): readonly Way[] {
	if (!wrong) return [];
	const ways = 'off' in wrong ? waysToRight(wrong) : waysBack(wrong);
	return ways.filter(({ atom, amount }) => mayMove(atom, amount));
}

/** A sum is righted at once, or by one unit and then others. */
function waysToRight({ terms, off }: Sum): readonly Way[] {
	return terms.flatMap(({ cell, sign }) => {
		if (!cell.hidden) return [];
		const amounts = new Set([-off / sign, -Math.sign(off * sign)]);
		return cell.atoms.flatMap((atom) => [...amounts].map((amount) => ({ atom, amount })));
	});
}

function waysBack(cell: Cell): readonly Way[] {
	const back = -excess(cell, cell.moved);
	return cell.atoms.map((atom) => ({ atom, amount: back }));
}

function cheapestFirst(ways: readonly Way[]): readonly Way[] {
	return ways
		.map((way) => ({ way, cost: wrongedBy(way) }))
		.sort((one, other) => one.cost - other.cost)
		.slice(0, choices)
		.map(({ way }) => way);
}

/** How much more is wrong after this. */
function wrongedBy({ atom, amount }: Way): number {
	let more = 0;
	for (const cell of atom.above) {
		more +=
			Number(excess(cell, cell.moved + amount) !== 0) - Number(excess(cell, cell.moved) !== 0);
		if (cell.hidden) for (const { sum, sign } of cell.terms) more += change(sum.off, sign * amount);
	}
	return more;
}

const change = (off: number, amount: number) => (off === 0 ? 1 : off + amount === 0 ? -1 : 0);

function move(state: Search, way: Way): void {
	state.moves.push(way);
	way.atom.busy = true;
	shift(state, way.atom, way.amount);
}

function undo(state: Search): void {
	const last = state.moves.pop();
	if (!last) return;
	last.atom.busy = false;
	shift(state, last.atom, -last.amount);
}

function shift({ wrong }: Search, atom: Cell, amount: number): void {
	const mark = (one: Wrong, off: number) => (off === 0 ? wrong.delete(one) : wrong.add(one));
	for (const cell of atom.above) {
		cell.moved += amount;
		mark(cell, excess(cell, cell.moved));
		// What is shown comes back to its number in the end: its sums need not wait for it.
		if (cell.hidden)
			for (const { sum, sign } of cell.terms) {
				sum.off += sign * amount;
				mark(sum, sum.off);
			}
	}
}

/** A number of the smallest places moves once a step, where it is hidden, and never too far; what is above may come back. */
function mayMove(atom: Cell, amount: number): boolean {
	return (
		atom.hidden &&
		!atom.busy &&
		amount !== 0 &&
		Number.isInteger(amount) &&
		excess(atom, atom.moved + amount) === 0
	);
}

/**
 * [SUP-5] By how much a cell that moved has gone too far. What is shown may not move; a hidden count stays on its side
 * of the threshold, so that knowing which cells are small helps nobody; where nothing is told at all, between nothing
 * and all.
 */
function excess(cell: Cell, moved: number): number {
	if (!cell.hidden) return moved;
	const [least, most] = boundsOf(cell);
	const value = cell.value + moved;
	return value < least ? value - least : value > most ? value - most : 0;
}

function widen(cell: Cell): void {
	cell.least = Math.min(cell.least, cell.value + cell.moved);
	cell.most = Math.max(cell.most, cell.value + cell.moved);
}
