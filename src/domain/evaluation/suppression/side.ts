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
