import type { Cell } from './cell.ts';
import { threshold } from './threshold.ts';

/**
 * [SUP-1] Small, or so large that what it leaves of its whole is small, or neither. Zero is small: « personne » tells as
 * much of each patient as « tous ».
 */
export function sideOf({ ceiling }: Cell, value: number): 'small' | 'nearly-all' | 'large' {
	if (value < threshold) return 'small';
	return ceiling !== null && ceiling - value < threshold ? 'nearly-all' : 'large';
}

export function isCounted({ kind }: Cell): boolean {
	return kind === 'count' || kind === 'rest';
}

/** [SUP-5] Between which values a hidden cell may be, for who knows which side it is on; the side is not told where all is closed. */
export function boundsOf(cell: Cell): readonly [least: number, most: number] {
	const all = cell.ceiling ?? Infinity;
	if (!isCounted(cell) || cell.closed) return [0, all];
	switch (sideOf(cell, cell.value)) {
		case 'small':
			return [0, Math.min(all, threshold - 1)];
		case 'nearly-all':
			return [Math.max(threshold, all - threshold + 1), all];
		case 'large':
			return [threshold, all - threshold];
	}
}
