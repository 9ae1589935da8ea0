import type { HidesAs } from './hides-of.ts';

/**
 * What the year and, for what is said against it, the year before keep silent. Null: that year was never released, and
 * nothing clinical is compared with it.
 */
export interface Silence {
	readonly now: HidesAs;
	readonly before: HidesAs | null;
}
