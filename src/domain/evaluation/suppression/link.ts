/**
 * What a reader knows of figures of one place beside each other, by names of `cell-names.ts`: the sum of some is that of
 * others, or never above it. Totals, margins, rates of one base and sums over places need not be written here.
 */
export interface Link {
	readonly kind: 'equal' | 'atMost';
	readonly left: readonly string[];
	readonly right: readonly string[];
}

/** A number made of others: mentions of a product and the combinations that hold it. */
export const equal = (left: readonly string[], right: readonly string[]): Link => ({
	kind: 'equal',
	left,
	right
});

/** One number under two names: a rate and the line of a distribution. */
export const same = (one: string, other: string): Link => equal([one], [other]);

/** A number never above another: Intervisions where something was said, fiches that say it. */
export const atMost = (left: readonly string[], right: readonly string[]): Link => ({
	kind: 'atMost',
	left,
	right
});
