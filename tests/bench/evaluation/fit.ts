/** A size, and what it took. */
export interface Measure {
	readonly size: number;
	readonly value: number;
}

/** The exponent of the power of the size that the values follow: 1 is linear. By least squares on the logarithms. */
export function fittedExponent(measures: readonly Measure[]): number {
	const points = measures.map(({ size, value }) => [Math.log(size), Math.log(value)] as const);
	const mean = (numbers: readonly number[]) =>
		numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
	const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, one]) => one))];
	const up = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
	const across = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
	return up / across;
}
