import { mean } from '../values/mean.ts';
import type { Head, Indicator } from '../indicator.ts';
import type { Rows } from '../facts/row.ts';
import type { Unit } from '../values/unit.ts';
import { placesOf } from './place-rows.ts';

/** Rows of one unit over rows of another. */
export function ratio<Row, Per>(head: Head, of: Rows<Row>, per: Rows<Per>): Indicator<'mean'> {
	return {
		groupings: [],
		...head,
		kind: 'mean',
		unit: of.unit,
		compute: (facts) => mean(of.unit, per.unit, of.from(facts).length, per.from(facts).length),
		behind: (facts) => placesOf(of, of.from(facts))
	};
}

/** A measure of each row, over these rows. */
export function meanOf<Row>(
	head: Head,
	unit: Unit,
	rows: Rows<Row>,
	measure: (row: Row) => number
): Indicator<'mean'> {
	return {
		groupings: [],
		...head,
		kind: 'mean',
		unit,
		compute: (facts) => {
			const all = rows.from(facts);
			const total = all.reduce((sum, row) => sum + measure(row), 0);
			return mean(unit, rows.unit, total, all.length);
		},
		behind: (facts) => placesOf(rows, rows.from(facts))
	};
}
