import type { Unit } from './unit.ts';
import type { Mean } from './value.ts';

/** [EVA-8] Units of one kind over units of another: both stay beside the mean. */
export function mean(of: Unit, per: Unit, total: number, count: number): Mean {
	if (!Number.isSafeInteger(total) || !Number.isSafeInteger(count) || total < 0 || count < 0)
		throw new RangeError(`no mean: ${total} ${of} over ${count} ${per}`);
	return { kind: 'mean', of, per, total, count };
}

/** Null over nothing. */
export function valueOfMean({ total, count }: Mean): number | null {
	return count === 0 ? null : total / count;
}
