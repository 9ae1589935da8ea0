import { rate, shareOf } from '../values/rate.ts';
import type { Head, Indicator } from '../indicator.ts';
import type { Rows } from '../facts/row.ts';
import { placesOf } from './place-rows.ts';

/** [EVA-1] The share of rows that have something: looked for among them and nowhere else. */
export function share<Row>(
	head: Head,
	rows: Rows<Row>,
	having: (row: Row) => boolean
): Indicator<'rate'> {
	return {
		groupings: [],
		...head,
		kind: 'rate',
		unit: rows.unit,
		compute: (facts) => shareOf(rows.base, rows.from(facts), having),
		behind: (facts) => placesOf(rows, rows.from(facts).filter(having))
	};
}

/** [EVA-1] The share of several questions asked of each row, all in one base: four objectives of each fiche. */
export function shareOfAnswers<Row>(
	head: Head,
	rows: Rows<Row>,
	asked: number,
	had: (row: Row) => number
): Indicator<'rate'> {
	return {
		...share(head, rows, (row) => had(row) > 0),
		unit: 'objectif',
		compute: (facts) => {
			const all = rows.from(facts);
			const n = all.reduce((sum, row) => sum + had(row), 0);
			return rate('objectifs', n, all.length * asked);
		}
	};
}
