/** A source of numbers that is the same at each run (mulberry32): a year built twice is one year. */
export interface Seeded {
	/** From 0 to `below`, excluded. */
	below(below: number): number;
	shuffle<Item>(items: readonly Item[]): Item[];
}

export function createSeeded(seed: number): Seeded {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		below,
		shuffle(items) {
			const list = [...items];
			for (let last = list.length - 1; last > 0; last -= 1) {
				const other = below(last + 1);
				const [one, two] = [list[last], list[other]];
				if (one === undefined || two === undefined) continue;
				[list[last], list[other]] = [two, one];
			}
			return list;
		}
	};
}
