import type { Cross, Value } from '../values/value.ts';
import type { Evaluation } from '../evaluation.ts';
import type { FigureRef } from '../report/figure-ref.ts';
import type { Cell } from '../report/report-model.ts';
import { definitionOf } from '../definitions.ts';
import type { Scope } from '../scope/scope.ts';
import { checkReleased } from './as-released.ts';
import { cellNames as name } from './cell-names.ts';
import { toldNumber, type ReleasedYear } from './released-year.ts';
import { withheld } from './withheld.ts';

/** What a cell says of a figure: of a share its base too, of a rank its neighbours. */
type SaidAs = Cell['kind'];

/** Whether a figure is kept silent in what leaves the association, when it is said in this way. */
export type HidesAs = (ref: FigureRef, as: SaidAs) => boolean;

/**
 * [SUP-8] Activity is always told. A clinical figure only if each number that it is said with was released: what was not
 * looked at (a bassin, a semester, an id of tomorrow) is hidden without anyone having to think of it.
 */
export function hidesOf(released: ReleasedYear, evaluation: Evaluation): HidesAs {
	checkReleased(released, evaluation);
	return (ref, as) => {
		if (!definitionOf(ref.id).clinical) return false;
		if (withheld.has(ref.id)) return true;
		const scope = scopeOf(ref, evaluation.scope);
		const value = evaluation.values[ref.id];
		if (!scope || !value) return true;
		const told = (cell: string) => toldNumber(released, scope, cell) !== null;
		return !namesFor(ref, value, as).every(told);
	};
}

/** A figure by pôle, in the report of a region, is that of the pôle. By anything else it was not released. */
function scopeOf({ grouping, group }: FigureRef, own: Scope): Scope | null {
	if (grouping === undefined) return own;
	return grouping === 'pole' && group !== undefined ? { kind: 'pole', poleId: group } : null;
}

/** The numbers that a figure is said with. A list of names, a figure without numbers, is never told: see `nothing`. */
function namesFor({ id, part, column }: FigureRef, value: Value, as: SaidAs): readonly string[] {
	switch (value.kind) {
		case 'count':
			return [name.figure(id)];
		case 'rate':
			return [name.figure(id), name.base(value.base)];
		case 'mean':
			return [name.total(id), name.divisor(id)];
		case 'distribution': {
			const whole =
				value.rows === null ? [name.base(value.base)] : [name.mentions(id), name.rows(id)];
			if (part === undefined) return whole;
			const lines = as === 'rank' ? value.parts.map(({ code }) => code) : [part];
			const grouped = value.parts.some(({ rows }) => rows !== undefined);
			return [
				...lines.map((code) => name.part(id, code)),
				...(as === 'count' ? [] : whole),
				...(grouped && as !== 'count' ? lines.map((code) => name.holders(id, code)) : [])
			];
		}
		case 'cross':
			return crossNames(id, value, part, column, as);
		case 'listing':
			return nothing;
	}
}

function crossNames(
	id: string,
	{ base, rows, columns }: Cross,
	part: string | undefined,
	column: string | undefined,
	as: SaidAs
): readonly string[] {
	if (part === undefined && column === undefined) return [name.base(base)];
	if (column === undefined) return [name.rowMargin(id, part ?? '')];
	if (part === undefined) return [name.columnMargin(id, column)];
	if (as === 'count') return [name.cross(id, part, column)];
	if (as !== 'rank') return [name.cross(id, part, column), name.rowMargin(id, part)];
	return rows.flatMap((row) => columns.map((one) => name.cross(id, row.code, one.code)));
}

/** A name that is never released. */
const nothing = [''];
