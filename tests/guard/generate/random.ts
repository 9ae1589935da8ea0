/** A seeded source of choices: the corpus must be the same on every machine and for every run. */
export interface Random {
	/** A number in [0, 1). */
	next(): number;
	below(count: number): number;
	chance(probability: number): boolean;
	pick<T>(list: readonly T[]): T;
}

/** FNV-1a: spreads keys evenly; also decides the split of a template or of a name. */
export function hashOf(key: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < key.length; index += 1) {
		hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
	}
	// FNV's low bits are weak on short keys: one more mixing.
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) >>> 0;
}

/** mulberry32, seeded by a sentence. */
export function createRandom(seed: string): Random {
	let state = hashOf(seed);
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (count: number): number => Math.floor(next() * count);
	return {
		next,
		below,
		chance: (probability) => next() < probability,
		pick: (list) => {
			const chosen = list[below(list.length)];
			if (chosen === undefined) throw new Error('nothing to pick from');
			return chosen;
		}
	};
}
