/** Repeatable randomness: a failing seed can be played again. */
export interface Random {
	/** A whole number from 0 to `bound` − 1. */
	below(bound: number): number;
	word(): string;
}

/** mulberry32: small, and good enough to shuffle acts. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	function below(bound: number): number {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return (((mixed ^ (mixed >>> 14)) >>> 0) % bound) >>> 0;
	}
	const letters = ['a', 'é', 'œ', ' ', '\n', '😀', 'z', 'ô'];
	return {
		below,
		word: () =>
			Array.from({ length: 3 + below(9) }, () => letters[below(letters.length)] ?? 'a').join('')
	};
}
