/**
 * [EVA-3] Half-up to an integer, on the exact fraction: 2.5 → 3, −2.5 → −2. `n / N * 100` may fall below the half that
 * the two integers make, hence the integers.
 */
export function wholePercent(n: number, N: number): number {
	return Math.floor((200 * n + N) / (2 * N));
}

/** [EVA-3] Half-up to an integer, of what is already a difference of shares, in points. */
export function wholePoints(points: number): number {
	// A difference of two binary fractions that should be a half may miss it by their last digit.
	return Math.floor(steady(points) + 0.5) + 0;
}

/** [EVA-3] A mean to one decimal, half-up on the exact fraction: in tenths, so that no binary fraction is made. */
export function meanTenths(total: number, count: number): number {
	return Math.floor((20 * total + count) / (2 * count));
}

const steady = (value: number): number => Number(value.toFixed(9));
