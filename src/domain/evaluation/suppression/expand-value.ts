import type { Unit } from '../unit.ts';
import type { Cross, Distribution, Value } from '../value.ts';
import { cellNames as name } from './cell-names.ts';
import { atMost, sumOf, type Link } from './link.ts';

/** What a value is made of: numbers by name, and what links them. */
export interface Expanded {
	readonly counts: Map<string, number>;
	/** Numbers that are not small by themselves. */
	readonly sums: Map<string, number>;
	readonly links: Link[];
}

/** Of which whole known to all something is a part, by its unit. */
const wholeOf: Partial<Record<Unit, string>> = {
	situation: 'situations',
	patient: 'patients',
	intervision: 'intervisions'
};
const silences: readonly string[] = ['non-renseigne', 'non-repris'];

/** [SUP-2] All that can be read of a value, what is left of each whole included. */
export function expandValue(id: string, value: Value): Expanded {
	const into: Expanded = { counts: new Map(), sums: new Map(), links: [] };
	switch (value.kind) {
		case 'count': {
			into.counts.set(name.figure(id), value.n);
			const whole = wholeOf[value.unit];
			if (whole !== undefined) leave(into, name.figure(id), name.base(whole));
			break;
		}
		case 'rate':
			into.counts.set(name.figure(id), value.n);
			into.counts.set(name.base(value.base), value.N);
			leave(into, name.figure(id), name.base(value.base));
			break;
		case 'mean':
			into.sums.set(name.total(id), value.total);
			into.counts.set(name.divisor(id), value.count);
			break;
		case 'distribution':
			if (value.rows === null) expandAnswers(into, id, value);
			else expandMentions(into, id, value, value.rows);
			break;
		case 'cross':
			expandCross(into, id, value);
			break;
		case 'listing':
			break;
	}
	return into;
}

function expandAnswers(into: Expanded, id: string, { base, whole, parts }: Distribution): void {
	const all = name.base(base);
	into.counts.set(all, whole);
	for (const { code, n } of parts) {
		into.counts.set(name.part(id, code), n);
		leave(into, name.part(id, code), all);
	}
	into.links.push(
		sumOf(
			all,
			parts.map(({ code }) => name.part(id, code))
		)
	);
}

function expandMentions(into: Expanded, id: string, value: Distribution, rows: number): void {
	const [all, fiches] = [name.mentions(id), name.rows(id)];
	into.sums.set(all, value.whole);
	into.counts.set(fiches, rows);
	const partNames = value.parts.map(({ code }) => name.part(id, code));
	into.links.push(sumOf(all, partNames), atMost(fiches, all));
	const silent = value.parts.filter(({ code }) => silences.includes(code));
	for (const part of value.parts) {
		const mentions = name.part(id, part.code);
		const holders = name.holders(id, part.code);
		into.counts.set(mentions, part.n).set(holders, part.rows ?? part.n);
		into.links.push(atMost(holders, mentions));
		leave(into, holders, fiches);
		// A fiche that says nothing holds nothing else.
		for (const { code } of silent)
			if (code !== part.code)
				into.links.push(atMost(name.part(id, code), name.rest(holders, fiches)));
	}
}

function expandCross(into: Expanded, id: string, { base, rows, columns, cells }: Cross): void {
	const all = name.base(base);
	const at = (row: number, column: number) => cells[row]?.[column] ?? 0;
	const lines = rows.map(({ code }, row) => ({
		margin: name.rowMargin(id, code),
		cells: columns.map((column) => name.cross(id, code, column.code)),
		n: columns.map((_, column) => at(row, column))
	}));
	const piles = columns.map(({ code }, column) => ({
		margin: name.columnMargin(id, code),
		cells: rows.map((row) => name.cross(id, row.code, code)),
		n: rows.map((_, row) => at(row, column))
	}));
	for (const { margin, cells: inside, n } of [...lines, ...piles]) {
		into.counts.set(margin, sum(n));
		inside.forEach((cell, place) => {
			into.counts.set(cell, n[place] ?? 0);
			leave(into, cell, margin);
		});
		into.links.push(sumOf(margin, inside));
	}
	into.counts.set(all, sum(cells.flat()));
	for (const half of [lines, piles]) {
		const margins = half.map(({ margin }) => margin);
		into.links.push(sumOf(all, margins));
		for (const margin of margins) leave(into, margin, all);
	}
}

/** [SUP-2] « 9 sur 12 » tells 3: what is left is a cell as any other. Its number follows from the link. */
function leave({ links }: Expanded, part: string, whole: string): void {
	links.push(sumOf(whole, [part, name.rest(part, whole)]));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
