import type { Head, Indicator } from '../indicator.ts';
import type { Rows } from '../facts/row.ts';
import { placesOf } from './place-rows.ts';

/** Names, in French order. */
export function listing<Row>(
	head: Head,
	rows: Rows<Row>,
	nameOf: (row: Row) => string
): Indicator<'listing'> {
	return {
		groupings: [],
		...head,
		kind: 'listing',
		unit: rows.unit,
		compute: (facts) => ({
			kind: 'listing',
			unit: rows.unit,
			items: rows.from(facts).map(nameOf).toSorted(french.compare)
		}),
		behind: (facts) => placesOf(rows, rows.from(facts))
	};
}

const french = new Intl.Collator('fr');
