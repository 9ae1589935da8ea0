import { nonRenseigne, nonRepris } from '../answers/non-renseigne.ts';
import type { Unit } from '../values/unit.ts';
import type { Cross, Distribution, Value } from '../values/value.ts';
import { cellNames as name } from './cell-names.ts';
import { atMost, equal, type Link } from './link.ts';

/** What a value is made of: numbers by name, and what links them. */
export interface Expanded {
	readonly counts: Map<string, number>;
	/** What is left of wholes that are not activity. */
	readonly rests: Map<string, number>;
	/** Fiches without an answer. */
	readonly silent: Map<string, number>;
	/** Numbers that are not small by themselves. */
	readonly sums: Map<string, number>;
	/** Of what is a part of activity: that whole. */
	readonly ceilings: Map<string, number>;
	/** [SUP-6] Told of the region alone. */
	readonly detail: boolean;
	readonly links: Link[];
}

/** What is activity and known to all, by name. */
type Known = (name: string) => number | undefined;

/** Of which whole known to all something is a part, by its unit. */
const wholeOf: Partial<Record<Unit, string>> = {
	situation: 'situations',
	patient: 'patients',
	intervision: 'intervisions'
};
const silences: readonly string[] = [nonRenseigne.code, nonRepris.code];
/** Figures that count which fiches have an answer, whatever it is. */
const answered: ReadonlySet<string> = new Set(['I2', 'G6']);

/** [SUP-2] All that can be read of a value, what is left of each whole included. */
export function expandValue(id: string, value: Value, known: Known): Expanded {
	const into: Expanded = {
		counts: new Map(),
		rests: new Map(),
		silent: new Map(),
		sums: new Map(),
		ceilings: new Map(),
		detail: isDetail(id, value, known),
		links: []
	};
	switch (value.kind) {
		case 'count': {
			into.counts.set(name.figure(id), value.n);
			const whole = wholeOf[value.unit];
			const all = whole === undefined ? undefined : known(name.base(whole));
			if (all !== undefined) into.ceilings.set(name.figure(id), all);
			break;
		}
		case 'rate':
			into.counts.set(name.figure(id), value.n);
			into.counts.set(name.base(value.base), value.N);
			leave(into, known, name.figure(id), name.base(value.base), value.N);
			break;
		case 'mean':
			into.sums.set(name.total(id), value.total);
			into.counts.set(name.divisor(id), value.count);
			break;
		case 'distribution':
			if (value.rows === null) expandAnswers(into, known, id, value);
			else expandMentions(into, known, id, value, value.rows);
			break;
		case 'cross':
			expandCross(into, id, value);
			break;
		case 'listing':
			break;
	}
	capAll(into, id, value, known);
	freeSilence(into, id, value);
	return into;
}

/**
 * [SUP-1] How many of all fiches have no answer to a question says how they were filled in, nothing of a patient: told
 * even when small, hidden first when something else must be. Not so among patients who have something in common.
 */
function freeSilence({ counts, rests, silent, detail }: Expanded, id: string, value: Value): void {
	for (const one of silentNames(id, value, detail)) {
		const n = counts.get(one) ?? rests.get(one);
		if (n === undefined) continue;
		counts.delete(one);
		rests.delete(one);
		silent.set(one, n);
	}
}

function silentNames(id: string, value: Value, detail: boolean): readonly string[] {
	if (answered.has(id)) return [name.figure(id), name.divisor(id)];
	if (value.kind === 'distribution' && !detail) return silences.map((code) => name.part(id, code));
	return value.kind === 'cross' ? emptyLines(id, value) : [];
}

/** A line of silence under which there is no fiche: that its cells are empty is known without them. */
function emptyLines(id: string, { rows, columns, cells }: Cross): readonly string[] {
	const silent = ({ code }: { readonly code: string }) => silences.includes(code);
	const emptyRows = rows.filter((row, at) => silent(row) && sum(cells[at] ?? []) === 0);
	const emptyColumns = columns.filter(
		(column, at) => silent(column) && sum(cells.map((line) => line[at] ?? 0)) === 0
	);
	return [
		...emptyRows.flatMap((row) => [
			name.rowMargin(id, row.code),
			...columns.map((column) => name.cross(id, row.code, column.code))
		]),
		...emptyColumns.flatMap((column) => [
			name.columnMargin(id, column.code),
			...rows.map((row) => name.cross(id, row.code, column.code))
		])
	];
}

/** [SUP-2] What is counted of some of the fiches is counted of all: « 10 » of 14 tells that four are not so. */
function capAll({ counts, ceilings }: Expanded, id: string, value: Value, known: Known): void {
	const all = known(name.base(id.startsWith('CPOM') ? 'intervisions' : 'situations'));
	if (all === undefined) return;
	const several =
		value.kind === 'distribution'
			? value.parts.flatMap(({ code, rows }) => (rows === undefined ? [] : [name.part(id, code)]))
			: [];
	for (const [counted, n] of counts)
		// Mentions may be more than fiches.
		if (!ceilings.has(counted) && !several.includes(counted) && n <= all)
			ceilings.set(counted, all);
}

/** [SUP-6] Crossed questions, and questions asked of some: almost every cell of a pôle would be hidden. */
function isDetail(id: string, value: Value, known: Known): boolean {
	if (value.kind === 'cross' || id.startsWith('CPOM')) return true;
	if (value.kind !== 'distribution') return false;
	const asked = value.rows === null ? name.base(value.base) : name.rows(id);
	return known(asked) === undefined;
}

function expandAnswers(
	into: Expanded,
	known: Known,
	id: string,
	{ base, whole, parts }: Distribution
): void {
	const all = name.base(base);
	into.counts.set(all, whole);
	for (const { code, n } of parts) {
		into.counts.set(name.part(id, code), n);
		leave(into, known, name.part(id, code), all, whole);
	}
	into.links.push(
		equal(
			[all],
			parts.map(({ code }) => name.part(id, code))
		)
	);
}

function expandMentions(
	into: Expanded,
	known: Known,
	id: string,
	value: Distribution,
	rows: number
): void {
	const [all, fiches] = [name.mentions(id), name.rows(id)];
	into.sums.set(all, value.whole);
	into.counts.set(fiches, rows);
	const partNames = value.parts.map(({ code }) => name.part(id, code));
	into.links.push(equal([all], partNames), atMost([fiches], [all]));
	const silent = value.parts.filter(({ code }) => silences.includes(code));
	for (const part of value.parts) {
		const mentions = name.part(id, part.code);
		into.counts.set(mentions, part.n);
		const holders = part.rows === undefined ? mentions : name.holders(id, part.code);
		if (part.rows !== undefined) {
			into.counts.set(holders, part.rows);
			into.links.push(atMost([holders], [mentions]));
		}
		leave(into, known, holders, fiches, rows);
		// A fiche that says nothing holds nothing else.
		for (const { code } of silent)
			if (code !== part.code) into.links.push(atMost([name.part(id, code), holders], [fiches]));
	}
}

/** Margins in mentions are printed nowhere and left out: they would pin the cells for nothing. */
function expandCross(into: Expanded, id: string, value: Cross): void {
	const { base, unit, rows, columns, cells } = value;
	const margins = unit === 'mention' ? into.rests : into.counts;
	const at = (row: number, column: number) => cells[row]?.[column] ?? 0;
	rows.forEach((row, line) =>
		columns.forEach((column, pile) =>
			into.counts.set(name.cross(id, row.code, column.code), at(line, pile))
		)
	);
	const lines = rows.map(({ code }, line) => ({
		margin: name.rowMargin(id, code),
		n: sum(columns.map((_, pile) => at(line, pile))),
		inside: columns.map((column) => name.cross(id, code, column.code))
	}));
	const piles = columns.map(({ code }, pile) => ({
		margin: name.columnMargin(id, code),
		n: sum(rows.map((_, line) => at(line, pile))),
		inside: rows.map((row) => name.cross(id, row.code, code))
	}));
	for (const { margin, n, inside } of [...lines, ...piles]) {
		margins.set(margin, n);
		into.links.push(equal([margin], inside));
	}
	margins.set(name.base(base), sum(cells.flat()));
	for (const half of [lines, piles])
		into.links.push(
			equal(
				[name.base(base)],
				half.map(({ margin }) => margin)
			)
		);
}

/** [SUP-2] « 9 sur 12 » tells 3: what is left of a whole is told with its part. */
function leave(into: Expanded, known: Known, part: string, whole: string, n: number): void {
	if (known(whole) !== undefined) {
		into.ceilings.set(part, n);
		return;
	}
	const rest = name.rest(part, whole);
	into.rests.set(rest, n - (into.counts.get(part) ?? 0));
	into.links.push(equal([whole], [part, rest]));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
