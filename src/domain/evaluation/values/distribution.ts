import type { Rate } from './rate.ts';
import { rate } from './rate.ts';
import type { Unit } from './unit.ts';
import type { Distribution, Part } from './value.ts';

interface Line {
	readonly code: string;
	readonly label: string;
}

/** [EVA-5] Divides a whole between its parts: the whole is their sum, there is nowhere to write another. */
export function distribution(
	base: string,
	unit: Unit,
	parts: readonly Part[],
	rows: number | null = null
): Distribution {
	if (parts.some(({ n }) => !Number.isSafeInteger(n) || n < 0))
		throw new RangeError(`not a count among the parts of ${base}`);
	if (new Set(parts.map(({ code }) => code)).size !== parts.length)
		throw new RangeError(`a part twice among those of ${base}`);
	if (rows !== null && parts.some((part) => (part.rows ?? part.n) > rows))
		throw new RangeError(`more rows in a part than in all of ${base}`);
	const whole = parts.reduce((sum, { n }) => sum + n, 0);
	return { kind: 'distribution', base, unit, whole, rows, parts } as Distribution;
}

/** [EVA-5] Each row under one line: the whole is the number of rows. Throws on a line that is not among them. */
export function divide<Row>(
	base: string,
	unit: Unit,
	lines: readonly Line[],
	rows: readonly Row[],
	lineOf: (row: Row) => string
): Distribution {
	const counts = counters(lines);
	for (const row of rows) add(counts, lineOf(row), base);
	return distribution(base, unit, parts(lines, counts));
}

/**
 * [EVA-7] Each row under as many lines as it has: the whole is the mentions, `rows` the fiches. Of lines that gather
 * several options, a row may have several mentions under one line: how many rows hold it is counted apart.
 */
export function divideMentions<Row>(
	base: string,
	lines: readonly Line[],
	rows: readonly Row[],
	linesOf: (row: Row) => readonly string[]
): Distribution {
	const mentions = counters(lines);
	const holders = counters(lines);
	for (const row of rows) {
		const held = linesOf(row);
		for (const line of held) add(mentions, line, base);
		for (const line of new Set(held)) add(holders, line, base);
	}
	const each = parts(lines, mentions).map((part): Part => {
		const holding = holders.get(part.code) ?? 0;
		return holding === part.n ? part : { ...part, rows: holding };
	});
	return distribution(base, 'mention', each, rows.length);
}

/** [EVA-7] The share of a part: of the mentions when the question has several answers, else of the rows. */
export function partShare(of: Distribution, code: string): Rate {
	return rate(of.base, partOf(of, code)?.n ?? 0, of.whole);
}

/** [EVA-7] The share of the fiches that hold a part, under a base of its own: never mixed with that of the mentions. */
export function rowShare(of: Distribution, code: string): Rate | null {
	const part = partOf(of, code);
	return of.rows === null ? null : rate(`${of.base}:fiches`, part?.rows ?? part?.n ?? 0, of.rows);
}

export function partOf(of: Distribution, code: string): Part | undefined {
	return of.parts.find((part) => part.code === code);
}

const counters = (lines: readonly Line[]) => new Map(lines.map(({ code }) => [code, 0]));

function add(counts: Map<string, number>, line: string, base: string): void {
	const count = counts.get(line);
	if (count === undefined) throw new RangeError(`no line « ${line} » in ${base}`);
	counts.set(line, count + 1);
}

const parts = (lines: readonly Line[], counts: ReadonlyMap<string, number>): readonly Part[] =>
	lines.map(({ code, label }) => ({ code, label, n: counts.get(code) ?? 0 }));
