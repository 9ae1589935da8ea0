declare const made: unique symbol;

/**
 * [EVA-1] n of N, of a named base: never above one, and its numerator is a part of its denominator because `shareOf` is
 * the only way to make one from rows. `Base` keeps two rates of different bases from meeting, at compile time.
 */
export interface Rate<Base extends string = string> {
	/** Never there: only this file can say that something is a rate. */
	readonly [made]: Base;
	readonly kind: 'rate';
	readonly base: Base;
	readonly n: number;
	readonly N: number;
}

/** Rebuilds a stored rate; throws when it is not one. */
export function rate<Base extends string>(base: Base, n: number, N: number): Rate<Base> {
	if (!Number.isSafeInteger(n) || !Number.isSafeInteger(N) || n < 0 || n > N)
		throw new RangeError(`no rate: ${n} of ${N} (${base})`);
	return { kind: 'rate', base, n, N } as Rate<Base>;
}

/** [EVA-1] The share of the rows of a base that have something: the numerator is looked for among these rows alone. */
export function shareOf<Base extends string, Row>(
	base: Base,
	among: readonly Row[],
	having: (row: Row) => boolean
): Rate<Base> {
	return rate(base, among.filter(having).length, among.length);
}

/** Between 0 and 1; null of nothing. */
export function valueOf({ n, N }: Rate): number | null {
	return N === 0 ? null : n / N;
}

/** [EVA-2] Points between two rates of one base, on raw values; null when one is of nothing. Throws on two bases. */
export function pointsBetween<Base extends string>(
	now: Rate<Base>,
	before: Rate<NoInfer<Base>>
): number | null {
	if ((now.base as string) !== before.base)
		throw new TypeError(`rates of two bases: ${now.base}, ${before.base}`);
	const [one, other] = [valueOf(now), valueOf(before)];
	return one === null || other === null ? null : (one - other) * 100;
}
