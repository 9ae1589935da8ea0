import type { Typist } from './typist.ts';

/** Strokes that each typist has under way before the next person of the room has seen them. */
const underWay = 2;

/** Everyone types as fast as the server lets them: a stroke seen by the next person is the sign for the next one. */
export function startWithoutPause(
	typists: readonly Typist[],
	bound: number = Infinity
): { stop(): void; readonly done: Promise<void> } {
	let isOver = false;
	let typing = typists.length;
	let finish: () => void = () => undefined;
	const done = new Promise<void>((resolve) => (finish = resolve));
	for (const typist of typists) {
		const goal = Math.min(bound, typist.strokes.length);
		let seen = 0;
		typist.onSeen = () => {
			seen += 1;
			if (seen === goal && --typing === 0) finish();
			if (!isOver && typist.sent < goal) typist.strike();
		};
		for (let first = 0; first < underWay; first++) typist.strike();
	}
	return { stop: () => (isOver = true), done };
}
