import { definitionOf } from '../definitions.ts';
import type { FigureRef } from '../report/figure-ref.ts';
import type { Cell, ReportRow, ReportTable } from '../report/report-model.ts';
import { contractTableId } from '../report/tables/contract-table.ts';
import type { HidesAs } from './hides-of.ts';
import type { Silence } from './silence.ts';
import { hiddenNote } from './small-scope.ts';
import { withheld } from './withheld.ts';

/**
 * [SUP-8] A table with what is told of it: silent lines last, in the order of their names, and no column of which
 * nothing is told. The contract keeps the order of its own lines, which are the same every year. Null when no line is left: that a table is there would tell that somebody is in it.
 */
export function releaseTable(table: ReportTable, silence: Silence): ReportTable | null {
	const rows = table.rows.filter((row) => !isWithheld(row));
	if (rows.length === 0) return null;
	const released = {
		...table,
		rows: rows.map((row) => releaseRow(row, table, silence)),
		total: table.total && releaseRow(table.total, table, silence)
	};
	const all = [...released.rows, ...(released.total ? [released.total] : [])];
	const isTold = (at: number) => all.some(({ cells }) => tells(cells[at]));
	const isSilent = (at: number) => all.some(({ cells }) => cells[at]?.kind === 'hidden');
	const kept = table.columns.flatMap((_, at) => (isSilent(at) && !isTold(at) ? [] : [at]));
	// Its total is told elsewhere, where something is said of it.
	if (released.rows.some(hidesAny) && !released.rows.some(({ cells }) => cells.some(tells)))
		return null;
	const narrow = (row: ReportRow): ReportRow => ({
		...row,
		cells: kept.flatMap((at) => row.cells[at] ?? [])
	});
	const told = released.rows.map(narrow);
	const silent = told
		.filter(hidesAny)
		.toSorted((one, other) => french.compare(one.header, other.header));
	return {
		...table,
		columns: kept.flatMap((at) => table.columns[at] ?? []),
		rows:
			table.id === contractTableId ? told : [...told.filter((row) => !hidesAny(row)), ...silent],
		total: released.total && narrow(released.total),
		note: noteOf(table, released)
	};
}

/** A note says the whole: not beside a silent one. */
function noteOf({ note }: ReportTable, { rows, total }: Pick<ReportTable, 'rows' | 'total'>) {
	const whole = total !== null && hidesAny(total) ? null : note;
	if (whole === note && !rows.some(hidesAny)) return note;
	return [whole, hiddenNote].filter(Boolean).join(' ');
}

export const hidesAny = ({ cells }: ReportRow) => cells.some(({ kind }) => kind === 'hidden');

/** A number, as words and what is empty are not. */
const tells = (cell: Cell | undefined) =>
	cell !== undefined && !['hidden', 'none', 'text'].includes(cell.kind);

/** [SUP-7] That there is a line would tell that somebody is in it. */
const isWithheld = ({ cells }: ReportRow) =>
	cells.length > 0 && cells.every((cell) => 'ref' in cell && withheld.has(cell.ref.id));

function releaseRow(row: ReportRow, table: ReportTable, silence: Silence): ReportRow {
	const cells = row.cells.map((cell, at) => {
		const former = table.columns[at]?.code.endsWith('-avant') ?? false;
		return former ? releaseFormer(cell, silence) : releaseCell(cell, silence);
	});
	const silent = cells.find(({ kind }) => kind === 'hidden');
	if (silent?.kind !== 'hidden' || row === table.total) return { ...row, cells };
	// Of nobody there is no rank, of nothing no change: beside a silent number the empty cell would say so.
	const isFilled = (at: number) => table.rows.some(({ cells: own }) => own[at]?.kind !== 'none');
	return {
		...row,
		cells: cells.map((cell, at) => (cell.kind === 'none' && isFilled(at) ? silent : cell))
	};
}

/** What the contract’s sheet repeats of the year before. */
function releaseFormer(cell: Cell, { before }: Silence): Cell {
	if (!('ref' in cell) || !hiddenBefore(cell.ref, cell.kind, before)) return cell;
	return { kind: 'hidden', ref: cell.ref };
}

/** A cell that is told, or a hidden one; what it is compared with is told of the year before too. */
export function releaseCell(cell: Cell, { now, before }: Silence): Cell {
	if (!('ref' in cell)) return cell;
	const compares = ['difference', 'points', 'mean-change'].includes(cell.kind);
	if (now(cell.ref, cell.kind) || (compares && hiddenBefore(cell.ref, cell.kind, before)))
		return { kind: 'hidden', ref: cell.ref };
	if (cell.kind === 'rank' && hiddenBefore(cell.ref, 'rank', before))
		return { ...cell, change: null };
	return cell;
}

/** Without a year before that was released, a clinical figure is compared with nothing; activity always is. */
export function hiddenBefore(ref: FigureRef, as: Cell['kind'], before: HidesAs | null): boolean {
	return before ? before(ref, as) : definitionOf(ref.id).clinical;
}

const french = new Intl.Collator('fr');
