import { wilson } from './wilson.ts';

/** One line of the output: flat, so that any tool can read it. */
export type Row = Readonly<Record<string, string | number | boolean | null>> & {
	readonly kind: string;
};

const rounded = (value: number): number | null =>
	Number.isNaN(value) ? null : Math.round(value * 10_000) / 10_000;

/** A share under its name: rate, bounds and number of cases. */
export function shareOf(
	name: string,
	hits: number,
	n: number
): Readonly<Record<string, number | null>> {
	const { rate, low, high } = wilson(hits, n);
	return {
		[name]: rounded(rate),
		[`${name}Low`]: n === 0 ? null : rounded(low),
		[`${name}High`]: n === 0 ? null : rounded(high),
		[`${name}N`]: n
	};
}

export const perThousand = (count: number, words: number): number =>
	Math.round((count / Math.max(words, 1)) * 100_000) / 100;

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
