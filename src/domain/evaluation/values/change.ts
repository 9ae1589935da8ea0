import { partShare } from './distribution.ts';
import { valueOfMean } from './mean.ts';
import { rankChange, ranks } from './rank.ts';
import { pointsBetween, type Rate } from './rate.ts';
import type { Cross, Distribution, Value } from './value.ts';
import { shareOfRow } from './cross.ts';

/** [EVA-2] What a figure gained or lost, on raw values: rounded by whoever prints it, once. */
export type Change =
	| { readonly kind: 'count'; readonly difference: number }
	/** In points; null when one of the two is of nothing. */
	| { readonly kind: 'rate'; readonly points: number | null }
	| { readonly kind: 'mean'; readonly difference: number | null }
	| { readonly kind: 'distribution'; readonly parts: readonly PartChange[] }
	| { readonly kind: 'cross'; readonly rows: readonly RowChange[] }
	| { readonly kind: 'listing' };

interface PartChange {
	readonly code: string;
	readonly difference: number;
	/** Of its share; those of all parts sum to nothing. */
	readonly points: number | null;
	/** Places won, above zero, or lost; null when it had none, or has none. */
	readonly places: number | null;
}

interface RowChange {
	readonly code: string;
	/** Of the share of each column in the row, by its code. */
	readonly points: Readonly<Record<string, number | null>>;
}

/** [EVA-2] Throws on two values of two definitions: other kind, unit or base. */
export function changeBetween(now: Value, before: Value): Change {
	switch (now.kind) {
		case 'count': {
			const former = like(now, before, (one) => one.unit);
			return { kind: 'count', difference: now.n - former.n };
		}
		case 'rate':
			return { kind: 'rate', points: pointsBetween<string>(now, like(now, before, baseOf)) };
		case 'mean': {
			const former = like(now, before, ({ of, per }) => `${of} / ${per}`);
			const [one, other] = [valueOfMean(now), valueOfMean(former)];
			return { kind: 'mean', difference: one === null || other === null ? null : one - other };
		}
		case 'distribution':
			return { kind: 'distribution', parts: partChanges(now, like(now, before, baseOf)) };
		case 'cross':
			return { kind: 'cross', rows: rowChanges(now, like(now, before, baseOf)) };
		case 'listing':
			like(now, before, (one) => one.unit);
			return { kind: 'listing' };
	}
}

function like<V extends Value>(now: V, before: Value, sameOf: (value: V) => string): V {
	// Of one kind, hence of one type.
	const former = before as V;
	if (former.kind !== now.kind || sameOf(former) !== sameOf(now))
		throw new TypeError(`two definitions: ${now.kind}, ${before.kind}`);
	return former;
}

const baseOf = (value: Rate | Distribution | Cross) => value.base;

/** [EVA-5] Of every part of the two years: one left out, and the changes would not sum to nothing. */
function partChanges(now: Distribution, before: Distribution): readonly PartChange[] {
	const places = [ranks(now.parts), ranks(before.parts)] as const;
	const codes = new Set([...now.parts, ...before.parts].map(({ code }) => code));
	return [...codes].map((code) => {
		const [share, former] = [partShare(now, code), partShare(before, code)];
		return {
			code,
			difference: share.n - former.n,
			points: pointsBetween(share, former),
			places: rankChange(...places, code)
		};
	});
}

function rowChanges(now: Cross, before: Cross): readonly RowChange[] {
	return now.rows.map(({ code }) => ({
		code,
		points: Object.fromEntries(
			now.columns.map((column) => [
				column.code,
				before.rows.some((row) => row.code === code)
					? pointsBetween(
							shareOfRow(now, code, [column.code]),
							shareOfRow(before, code, [column.code])
						)
					: null
			])
		)
	}));
}
