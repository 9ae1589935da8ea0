import type { YearFacts } from '../facts/facts.ts';
import type { Head, Indicator } from '../indicator.ts';
import type { Rows } from '../facts/row.ts';
import type { Unit } from '../values/unit.ts';
import { placesOf } from './place-rows.ts';

/** How many rows there are. */
export function count<Row>(head: Head, rows: Rows<Row>): Indicator<'count'> {
	return {
		groupings: [],
		...head,
		kind: 'count',
		unit: rows.unit,
		compute: (facts) => ({ kind: 'count', unit: rows.unit, n: rows.from(facts).length }),
		behind: (facts) => placesOf(rows, rows.from(facts))
	};
}

/** How many different keys the rows have: patients of fiches, combinations of products. */
export function countDistinct<Row>(
	head: Head,
	unit: Unit,
	rows: Rows<Row>,
	keyOf: (row: Row) => string
): Indicator<'count'> {
	return {
		...count(head, rows),
		unit,
		compute: (facts) => ({
			kind: 'count',
			unit,
			n: new Set(rows.from(facts).map(keyOf)).size
		})
	};
}

/** What was counted elsewhere: heads of another activity, counters kept by hand. */
export function countSum(
	head: Head,
	unit: Unit,
	sumOf: (facts: YearFacts) => number
): Indicator<'count'> {
	return {
		groupings: [],
		...head,
		kind: 'count',
		unit,
		compute: (facts) => ({ kind: 'count', unit, n: sumOf(facts) }),
		behind: () => []
	};
}
