import type { Line } from '../answers/answers.ts';
import type { BaseCode } from '../values/base.ts';
import { crossOf } from '../values/cross.ts';
import type { Head, Indicator } from '../indicator.ts';
import type { Rows } from '../facts/row.ts';
import type { Unit } from '../values/unit.ts';
import { placesOf } from './place-rows.ts';

type Couples = readonly (readonly [row: string, column: string])[];

/** [EVA-5] Two questions crossed; a row of the facts counts once in each couple that it has. */
export function crossing<Row>(
	head: Head,
	base: BaseCode,
	unit: Unit,
	rows: Rows<Row>,
	axes: (all: readonly Row[]) => {
		readonly rows: readonly Line[];
		readonly columns: readonly Line[];
	},
	couplesOf: (row: Row) => Couples
): Indicator<'cross'> {
	return {
		groupings: [],
		...head,
		kind: 'cross',
		unit,
		compute: (facts) => {
			const all = rows.from(facts);
			return crossOf(base, unit, axes(all), all, couplesOf);
		},
		behind: (facts, { part, column }) =>
			placesOf(
				rows,
				rows
					.from(facts)
					.filter((row) =>
						couplesOf(row).some(
							([line, at]) =>
								(part === undefined || line === part) && (column === undefined || at === column)
						)
					)
			)
	};
}
