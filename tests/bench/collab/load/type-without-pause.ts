import type { Typist } from './typist.ts';

/** Strokes that each typist has under way before the next person of the room has seen them. */
const underWay = 2;

/** Typing that goes on by itself. */
export interface EndlessTyping {
	stop(): void;
	/** Everyone has typed up to the bound, and was seen to. */
	readonly done: Promise<void>;
}

/**
 * Everyone types as fast as the server lets them, up to `until` strokes each: a stroke seen by the next person is the
 * sign for the next one.
 */
export function typeWithoutPause(typists: readonly Typist[], until = Infinity): EndlessTyping {
	let isOver = false;
	let typing = typists.length;
	let finish: () => void = () => undefined;
	const done = new Promise<void>((resolve) => (finish = resolve));
	for (const typist of typists) {
		const goal = Math.min(until, typist.strokes.length);
		let unseen = goal - typist.sent;
		typist.onSeen = () => {
			if (!isOver && typist.sent < goal) typist.strike();
			if (--unseen === 0 && --typing === 0) finish();
		};
		for (let first = Math.min(underWay, unseen); first > 0; first--) typist.strike();
	}
	return { stop: () => (isOver = true), done };
}
