import type { YearFacts } from './facts.ts';

/** Rows that many figures are made from, drawn once from the same facts: these never change. */
export function oncePerYear<Row>(
	draw: (facts: YearFacts) => readonly Row[]
): (facts: YearFacts) => readonly Row[] {
	const drawn = new WeakMap<YearFacts, readonly Row[]>();
	return (facts) => {
		const known = drawn.get(facts) ?? draw(facts);
		drawn.set(facts, known);
		return known;
	};
}
