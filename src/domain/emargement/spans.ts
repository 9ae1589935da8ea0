import type { Stay } from './stay.ts';

/** A time of presence; milliseconds since the epoch. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** [EMA-1] a shorter gap is a dropped connection or a change of room, not an absence (meeting.md §4.8) */
const GAP_MS = 60_000;

/** [EMA-2] a stay without an end counts up to its last sign of life */
export function spanOf({ enteredAt, leftAt, seenAt }: Stay): Span {
	const from = Date.parse(enteredAt);
	return { from, to: Math.max(from, Date.parse(leftAt ?? seenAt)) };
}

/** Unites stays that overlap or nearly touch, whatever their order. */
export function mergeSpans(stays: readonly Stay[]): readonly Span[] {
	const spans: { from: number; to: number }[] = [];
	for (const { from, to } of stays.map(spanOf).toSorted((one, other) => one.from - other.from)) {
		const last = spans.at(-1);
		if (last && from - last.to < GAP_MS) last.to = Math.max(last.to, to);
		else spans.push({ from, to });
	}
	return spans;
}

/** Minutes in all, rounded to the nearest. */
export function minutesOf(spans: readonly Span[]): number {
	return Math.round(spans.reduce((sum, { from, to }) => sum + (to - from), 0) / 60_000);
}
