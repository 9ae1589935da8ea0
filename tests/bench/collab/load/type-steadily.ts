import { createRandom } from '#tests/support/collab/random.ts';
import type { Typist } from './typist.ts';

/**
 * Has many people type together for `ms`, each `perSecond` keys on average: strokes fall at random, as in life, and at
 * the same moments for every server. Returns how many were sent.
 */
export async function typeSteadily(
	typists: readonly Typist[],
	perSecond: number,
	ms: number
): Promise<number> {
	const random = createRandom(2026);
	const mean = 1000 / (perSecond * typists.length);
	const order = shuffle(typists, random.below);
	const start = performance.now();
	let due = start;
	let sent = 0;
	for (;;) {
		const now = performance.now();
		if (now - start >= ms) return sent;
		for (; due <= now; due += -Math.log((1 + random.below(100_000)) / 100_000) * mean) {
			order[sent % order.length]?.strike();
			sent += 1;
		}
		await new Promise((resolve) => setTimeout(resolve, Math.max(1, due - now)));
	}
}

function shuffle<T>(items: readonly T[], below: (bound: number) => number): readonly T[] {
	const shuffled = [...items];
	for (let last = shuffled.length - 1; last > 0; last--) {
		const other = below(last + 1);
		const [a, b] = [shuffled[last], shuffled[other]];
		if (a !== undefined && b !== undefined) [shuffled[last], shuffled[other]] = [b, a];
	}
	return shuffled;
}
