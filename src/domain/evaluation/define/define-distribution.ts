import { answerTo, answersTo, options, withSilence, type Line } from '../answers/answers.ts';
import type { BaseCode } from '../values/base.ts';
import { divide, divideMentions } from '../values/distribution.ts';
import type { SituationFact } from '../facts/facts.ts';
import type { Head, Indicator } from '../indicator.ts';
import type { Rows } from '../facts/row.ts';
import { placesOf } from './place-rows.ts';

type Lines<Row> = readonly Line[] | ((rows: readonly Row[]) => readonly Line[]);

/** [EVA-5] Each row under one line. */
export function division<Row>(
	head: Head,
	rows: Rows<Row>,
	lines: Lines<Row>,
	lineOf: (row: Row) => string
): Indicator<'distribution'> {
	return {
		groupings: [],
		...head,
		kind: 'distribution',
		unit: rows.unit,
		compute: (facts) => {
			const all = rows.from(facts);
			return divide(rows.base, rows.unit, linesFor(lines, all), all, lineOf);
		},
		behind: (facts, { part }) =>
			placesOf(
				rows,
				rows.from(facts).filter((row) => part === undefined || lineOf(row) === part)
			)
	};
}

/** [EVA-7] Each row under as many lines as were ticked. */
export function mentions<Row>(
	head: Head,
	base: BaseCode,
	rows: Rows<Row>,
	lines: Lines<Row>,
	linesOf: (row: Row) => readonly string[]
): Indicator<'distribution'> {
	return {
		groupings: [],
		...head,
		kind: 'distribution',
		unit: 'mention',
		compute: (facts) => {
			const all = rows.from(facts);
			return divideMentions(base, linesFor(lines, all), all, linesOf);
		},
		behind: (facts, { part }) =>
			placesOf(
				rows,
				rows.from(facts).filter((row) => part === undefined || linesOf(row).includes(part))
			)
	};
}

/** A question of the fiche that takes one answer. */
export function choice(
	head: Head,
	rows: Rows<SituationFact>,
	field: string
): Indicator<'distribution'> {
	const lines = options(field);
	return division(
		head,
		rows,
		(all) => withSilence(lines, all),
		(fiche) => answerTo(fiche, field)
	);
}

/** A question of the fiche that takes several answers. */
export function choices(
	head: Head,
	base: BaseCode,
	rows: Rows<SituationFact>,
	field: string,
	labels: Readonly<Record<string, string>> = {}
): Indicator<'distribution'> {
	const lines = options(field, labels);
	return mentions(
		head,
		base,
		rows,
		(all) => withSilence(lines, all),
		(fiche) => answersTo(fiche, field)
	);
}

const linesFor = <Row>(lines: Lines<Row>, rows: readonly Row[]) =>
	typeof lines === 'function' ? lines(rows) : lines;
