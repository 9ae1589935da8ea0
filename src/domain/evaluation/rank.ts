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

/** [EVA-4] The lines of the first places, ties included, most first; in the form's order when equal. */
export function firstPlaces(parts: readonly Part[], places: number): readonly Part[] {
	const place = ranks(parts);
	return parts
		.filter(({ code }) => (place.get(code) ?? Infinity) <= places)
		.toSorted((one, other) => other.n - one.n);
}
