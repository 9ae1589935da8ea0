import { yearOf } from '#domain/planning/calendar-day.ts';
import { doubtCodes, type DoubtCode } from './doubt.ts';
import { lineKinds, type LineKind, type Outcome, type PlanLine } from './plan.ts';

/** How many of each kind would be created, in one year and pôle. */
export interface YearTotal {
	readonly year: number;
	readonly pole: string;
	readonly counts: Readonly<Record<LineKind, number>>;
}

/** [IMP-7] What is written, by year and pôle; professionals have neither, and are counted apart. */
export function sumUp(lines: readonly PlanLine[]): readonly YearTotal[] {
	const totals = new Map<
		string,
		{ year: number; pole: string; counts: Record<LineKind, number> }
	>();
	for (const { taken, day, pole, kind } of lines) {
		if (!taken || day === null) continue;
		const year = yearOf(day);
		const key = `${year} ${pole}`;
		const total = totals.get(key) ?? { year, pole, counts: zero() };
		total.counts[kind] += 1;
		totals.set(key, total);
	}
	return [...totals.values()].sort(
		(one, other) => one.year - other.year || one.pole.localeCompare(other.pole, 'fr')
	);
}

/** How many lines of each kind are written. */
export function countTaken(lines: readonly PlanLine[]): Readonly<Record<LineKind, number>> {
	const counts = zero();
	for (const { taken, kind } of lines) if (taken) counts[kind] += 1;
	return counts;
}

const zero = (): Record<LineKind, number> =>
	Object.fromEntries(Object.keys(lineKinds).map((kind) => [kind, 0])) as Record<LineKind, number>;

/** How many lines come to what. */
export function countOutcomes(lines: readonly PlanLine[]): Readonly<Record<Outcome, number>> {
	const counts: Record<Outcome, number> = { creee: 0, rattachee: 0, douteuse: 0, refusee: 0 };
	for (const { outcome } of lines) counts[outcome] += 1;
	return counts;
}

/** How many lines there are of each doubt, in the order in which doubts are told. */
export function countDoubts(
	lines: readonly PlanLine[]
): readonly { readonly doubt: DoubtCode; readonly count: number }[] {
	return doubtCodes
		.map((doubt) => ({ doubt, count: lines.filter((line) => line.doubt === doubt).length }))
		.filter(({ count }) => count > 0);
}
