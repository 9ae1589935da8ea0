import type { Cell, CellPlace, Equation } from './cell.ts';

/** All cells of a publication and all that links them. */
export interface CellSystem {
	readonly cells: Cell[];
	readonly equations: Equation[];
}

export function addCell(
	system: CellSystem,
	kind: Cell['kind'],
	value: number,
	place: CellPlace,
	order: number,
	ceiling: number | null = null
): Cell {
	const cell: Cell = {
		kind,
		value,
		place,
		order,
		ceiling,
		terms: [],
		hidden: kind === 'slack',
		least: value,
		most: value,
		moved: 0
	};
	system.cells.push(cell);
	return cell;
}

/** Throws when the numbers do not agree: an undue equation would protect nothing. */
export function addEquation(
	system: CellSystem,
	sides: readonly (readonly [sign: number, cell: Cell])[],
	name: string
): void {
	const off = sides.reduce((sum, [sign, { value }]) => sum + sign * value, 0);
	if (off !== 0) throw new RangeError(`figures that do not agree: ${name} (${off})`);
	const equation: Equation = { terms: [], off: 0 };
	for (const [sign, cell] of sides) {
		const term = { cell, equation, sign };
		equation.terms.push(term);
		cell.terms.push(term);
	}
	system.equations.push(equation);
}
