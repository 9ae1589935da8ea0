import type { Cell, Equation, Site, Slot, Term } from './cell.ts';
import { sideOf } from './side.ts';

/** How many steps one search may take, and in how many couples of places it is tried. */
const steps = 80;
const tries = 60;

/** Where the numbers move: up in some places, down by as much in others, so that what holds both stays. */
type Ground = readonly (readonly [site: Site, sign: number])[];

/**
 * [SUP-4] Looks for other numbers, as good as the true ones for whoever reads all that is shown, in which this cell
 * differs by `amount`; widens what is known to be possible of each cell that moved. False when none was found.
 */
export function findMove(cell: Cell, amount: number, grounds: readonly Ground[]): boolean {
	let left = tries;
	for (const ground of grounds) {
		if (!mayMove(ground, cell.slot, amount)) continue;
		if (left-- === 0) return false;
		const search: Search = { ground, left: steps, moved: [], open: new Set() };
		move(search, cell.slot, amount);
		const found = settle(search);
		if (found) for (const slot of search.moved) widen(ground, slot);
		while (search.moved.length > 0) undo(search);
		if (found) return true;
	}
	return false;
}

/** The grounds on which a cell of this place moves up: fewest places first, then the largest. */
export function groundsOf(site: Site, sites: readonly Site[]): readonly Ground[] {
	const leaves = sites.filter(({ within }) => within.length > 0);
	const inside = leaves.filter(({ within }) => within.includes(site));
	const outside = leaves.filter(({ within }) => !within.includes(site));
	return inside
		.flatMap((leaf) => [
			{ ground: leaf.within.map((one) => [one, 1] as const), size: leaf.situations },
			...outside.map((other) => ({
				ground: [
					...without(leaf.within, other.within).map((one) => [one, 1] as const),
					...without(other.within, leaf.within).map((one) => [one, -1] as const)
				],
				size: Math.min(leaf.situations, other.situations)
			}))
		])
		.sort(
			(one, other) => one.ground.length - other.ground.length || other.size - one.size
		)
		.map(({ ground }) => ground);
}

interface Search {
	readonly ground: Ground;
	left: number;
	readonly moved: Slot[];
	/** Equations that are wrong for now. */
	readonly open: Set<Equation>;
}

/** Rights one wrong equation after the other, the one with the fewest ways first. */
function settle(search: Search): boolean {
	if (search.open.size === 0) return true;
	search.left -= 1;
	if (search.left < 0) return false;
	let fewest: readonly Term[] | undefined;
	for (const equation of search.open) {
		const ways = equation.terms.filter(
			({ slot, sign }) => slot.moved === 0 && mayMove(search.ground, slot, -equation.off * sign)
		);
		if (fewest === undefined || ways.length < fewest.length) fewest = ways;
		if (fewest.length === 0) return false;
		if (fewest.length === 1) break;
	}
	for (const { slot, equation, sign } of cheapestFirst(fewest ?? [])) {
		move(search, slot, -equation.off * sign);
		if (settle(search)) return true;
		undo(search);
	}
	return false;
}

function cheapestFirst(ways: readonly Term[]): readonly Term[] {
	return ways
		.map((way) => ({ way, cost: openedBy(way.slot, -way.equation.off * way.sign) }))
		.sort((one, other) => one.cost - other.cost)
		.map(({ way }) => way);
}

/** How many more equations are wrong once this figure has moved. */
function openedBy(slot: Slot, amount: number): number {
	let opened = 0;
	for (const { equation, sign } of slot.terms) {
		if (equation.off === 0) opened += 1;
		else if (equation.off + sign * amount === 0) opened -= 1;
	}
	return opened;
}

function move(search: Search, slot: Slot, amount: number): void {
	slot.moved = amount;
	search.moved.push(slot);
	shift(search, slot, amount);
}

function undo(search: Search): void {
	const slot = search.moved.pop();
	if (!slot) return;
	shift(search, slot, -slot.moved);
	slot.moved = 0;
}

function shift(search: Search, slot: Slot, amount: number): void {
	for (const { equation, sign } of slot.terms) {
		equation.off += sign * amount;
		if (equation.off === 0) search.open.delete(equation);
		else search.open.add(equation);
	}
}

function mayMove(ground: Ground, { order }: Slot, amount: number): boolean {
	return ground.every(([{ cells }, sign]) => {
		const cell = cells[order];
		return cell === undefined || stays(cell, cell.value + sign * amount);
	});
}

/**
 * [SUP-5] A hidden count stays on its side of the threshold, so that knowing which cells are small helps nobody; where
 * nothing is told at all, between nothing and all.
 */
function stays(cell: Cell, value: number): boolean {
	if (!cell.hidden || value < 0 || (cell.ceiling !== null && value > cell.ceiling)) return false;
	if (cell.kind !== 'count' || cell.site.closed) return true;
	return sideOf(cell, value) === sideOf(cell, cell.value);
}

function widen(ground: Ground, { order, moved }: Slot): void {
	for (const [{ cells }, sign] of ground) {
		const cell = cells[order];
		if (!cell) continue;
		cell.least = Math.min(cell.least, cell.value + sign * moved);
		cell.most = Math.max(cell.most, cell.value + sign * moved);
	}
}

const without = (these: readonly Site[], those: readonly Site[]) =>
	these.filter((site) => !those.includes(site));
