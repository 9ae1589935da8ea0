/**
 * What a reader knows of two figures of one place beside each other, by names of `cell-names.ts`. Totals, margins, rates
 * of one base and sums over places are known without being written here.
 */
export type Link =
	/** One number under two names: a rate and the line of a distribution. */
	| { readonly kind: 'same'; readonly one: string; readonly other: string }
	/** One number made of others: mentions of a product and the combinations that hold it. */
	| { readonly kind: 'sum'; readonly whole: string; readonly parts: readonly string[] }
	/** A number never above another: Intervisions where something was said, fiches that say it. */
	| { readonly kind: 'atMost'; readonly small: string; readonly large: string };

export const same = (one: string, other: string): Link => ({ kind: 'same', one, other });

export const sumOf = (whole: string, parts: readonly string[]): Link => ({
	kind: 'sum',
	whole,
	parts
});

export const atMost = (small: string, large: string): Link => ({ kind: 'atMost', small, large });
