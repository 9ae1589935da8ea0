import type { Part } from './value.ts';

/** [EVA-4] Dense ranks: equal counts share a place and the next has the one after, 1, 2, 2, 3. Nothing counted, no rank. */
export function ranks(parts: readonly Part[]): ReadonlyMap<string, number> {
	const counted = parts.filter(({ n }) => n > 0);
	const places = [...new Set(counted.map(({ n }) => n))].toSorted((one, other) => other - one);
	return new Map(counted.map(({ code, n }) => [code, places.indexOf(n) + 1]));
}

/** [EVA-4] Places won (above zero) or lost; null when it had, or has, no place. */
export function rankChange(
	now: ReadonlyMap<string, number>,
	before: ReadonlyMap<string, number>,
	code: string
): number | null {
	const [place, former] = [now.get(code), before.get(code)];
	return place === undefined || former === undefined ? null : former - place;
}

/**
 * [EVA-4] The lines of the first places, most first, in the form's order when equal. A place is named with all its ties
 * or not at all: none when too many share the first, for nothing stands out then.
 */
export function firstPlaces(parts: readonly Part[], places: number, most: number): readonly Part[] {
	const place = ranks(parts);
	const inOrder = parts
		.filter(({ code }) => (place.get(code) ?? Infinity) <= places)
		.toSorted((one, other) => other.n - one.n);
	const tooFar = inOrder[most];
	return tooFar ? inOrder.filter(({ n }) => n > tooFar.n) : inOrder;
}
