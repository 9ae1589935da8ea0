/** A share with its Wilson 95 % interval: honest even when nothing was missed. */
export type Share = {
	readonly n: number;
	readonly rate: number;
	readonly low: number;
	readonly high: number;
};

const Z = 1.959964;

export function wilson(hits: number, n: number): Share {
	if (n === 0) return { n, rate: Number.NaN, low: 0, high: 1 };
	const rate = hits / n;
	const weight = 1 + Z ** 2 / n;
	const centre = (rate + Z ** 2 / (2 * n)) / weight;
	const half = (Z / weight) * Math.sqrt((rate * (1 - rate)) / n + Z ** 2 / (4 * n ** 2));
	return { n, rate, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
