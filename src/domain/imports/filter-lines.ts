import { yearOf } from '#domain/planning/calendar-day.ts';
import type { LineKind, Outcome, PlanLine } from './plan.ts';

/** What the list of lines is narrowed to; null: all. `page` counts from 0. */
export interface LineFilter {
	readonly outcome: Outcome | null;
	readonly kind: LineKind | null;
	readonly year: number | null;
	readonly page: number;
}

export function filterLines(
	lines: readonly PlanLine[],
	{ outcome, kind, year }: LineFilter
): readonly PlanLine[] {
	return lines.filter(
		(line) =>
			(outcome === null || line.outcome === outcome) &&
			(kind === null || line.kind === kind) &&
			(year === null || (line.day !== null && yearOf(line.day) === year))
	);
}
