import type { Cell, Equation } from './cell.ts';

/**
 * [SUP-3] Hides one more cell to loosen what pins this one: in its tightest equation, else further and further around
 * it. Which one never depends on a value that is not published, only on the order of the definitions and on the number
 * of situations: a reader who knows this program learns nothing by running it. False when all around is hidden.
 */
export function hideNext(from: Cell): boolean {
	const seen = new Set<Equation>();
	let around: readonly Cell[] = [from];
	while (around.length > 0) {
		const equations = equationsOf(around).filter((equation) => !seen.has(equation));
		for (const equation of equations) seen.add(equation);
		const [tightest] = equations
			.filter((equation) => equation.terms.some(({ cell }) => canHide(cell)))
			.sort((one, other) => hiddenIn(one) - hiddenIn(other));
		if (tightest) {
			hideLast(tightest);
			return true;
		}
		around = equations.flatMap(({ terms }) =>
			terms.filter(({ cell }) => cell.hidden).map(({ cell }) => cell)
		);
	}
	return false;
}

/** Hides the cell of an equation that is least missed; false when none is left to hide. */
export function hideLast({ terms }: Equation): boolean {
	const [least] = terms
		.map(({ cell }) => cell)
		.filter(canHide)
		.sort(leastMissedFirst);
	if (least) least.hidden = true;
	return least !== undefined;
}

function leastMissedFirst(one: Cell, other: Cell): number {
	return (
		Number(one.kind === 'sum') - Number(other.kind === 'sum') ||
		one.place.level - other.place.level ||
		one.place.situations - other.place.situations ||
		other.order - one.order
	);
}

const canHide = ({ hidden, kind }: Cell) => !hidden && kind !== 'public';
const hiddenIn = ({ terms }: Equation) => terms.filter(({ cell }) => cell.hidden).length;
const equationsOf = (cells: readonly Cell[]) => [
	...new Set(cells.flatMap(({ terms }) => terms.map(({ equation }) => equation)))
];
