import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryYear } from '#tests/support/evaluation/arbitrary-year.ts';
import { cellsOf, cellsOfYearBefore } from '#tests/support/evaluation/read-report.ts';
import { columnTotal, crossTotal, rowTotal } from '../values/cross.ts';
import { partOf } from '../values/distribution.ts';
import { evaluate } from '../evaluate.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Value } from '../values/value.ts';
import { buildReport } from './build-report.ts';
import { figureKey, type FigureRef } from './figure-ref.ts';

/** [EVA-23] statistics.md §17.4: what is printed under an id is the value of this id, wherever it stands. */

function valueAt({ values, groups }: Evaluation, ref: FigureRef): Value | undefined {
	if (ref.grouping === undefined) return values[ref.id];
	const groupsOf = Object.entries(groups).find(([by]) => by === ref.grouping)?.[1] ?? [];
	return groupsOf.find(({ code }) => code === ref.group)?.values[ref.id];
}

/** The one number of a figure at a place of it, read again by another way than the report’s. */
function numberAt(value: Value, { part, column }: FigureRef): number | undefined {
	switch (value.kind) {
		case 'count':
			return value.n;
		case 'rate':
			return part === 'base' ? value.N : value.n;
		case 'mean':
			return value.total;
		case 'listing':
			return value.items.length;
		case 'distribution': {
			if (part === undefined) return value.whole;
			const found = partOf(value, part);
			return column === 'fiches' ? (found?.rows ?? found?.n) : found?.n;
		}
		case 'cross': {
			if (part === undefined)
				return column === undefined ? crossTotal(value) : columnTotal(value, column);
			if (column === undefined) return rowTotal(value, part);
			const [line, place] = [value.rows, value.columns].map((axis, at) =>
				axis.findIndex(({ code }) => code === [part, column][at])
			);
			return value.cells[line ?? -1]?.[place ?? -1];
		}
	}
}

const twoYears = fc.tuple(arbitraryYear(), arbitraryYear());

it('[EVA-23] every number of every table is the value of its figure, for the whole and for each group', () => {
	let read = 0;
	fc.assert(
		fc.property(twoYears, ([facts, earlier]) => {
			const now = evaluate(facts, { kind: 'region' });
			const before = evaluate({ ...earlier, year: facts.year - 1 }, { kind: 'region' });
			const report = buildReport(now, { before });
			const former = cellsOfYearBefore(report);
			for (const cell of cellsOf(report)) {
				if (cell.kind !== 'count' && cell.kind !== 'share' && cell.kind !== 'mean') continue;
				const value = valueAt(former.has(cell) ? before : now, cell.ref);
				const n = cell.kind === 'mean' ? cell.total : cell.n;
				expect([figureKey(cell.ref), value && numberAt(value, cell.ref)]).toEqual([
					figureKey(cell.ref),
					n
				]);
				read += 1;
			}
		}),
		{ numRuns: 30 }
	);
	expect(read).toBeGreaterThan(1000);
});
