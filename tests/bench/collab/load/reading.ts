import type { Recorder } from './recorder.ts';
import type { Typist } from './typist.ts';

/** How far one reader has seen one typist's strokes: in order, one by one, however the server packed them. */
export class Reading {
	readonly typist: Typist;
	/** This reader is the one whose sight lets the typist go on. */
	readonly #lets: boolean;
	readonly #recorder: Recorder;
	#next = 0;
	#seenTo = 0;

	constructor(typist: Typist, lets: boolean, recorder: Recorder) {
		this.typist = typist;
		this.#lets = lets;
		this.#recorder = recorder;
	}

	/** Strokes sent and not seen here. */
	get missing(): number {
		return this.typist.sent - this.#next;
	}

	/** Letters came. A hole before them leaves all that follows unseen, so that it counts as missing. */
	added(clock: number, length: number): void {
		if (clock <= this.#seenTo) this.#seenTo = Math.max(this.#seenTo, clock + length);
		this.#advance(0, 0);
	}

	erased(clock: number, length: number): void {
		this.#advance(clock, clock + length);
	}

	#advance(erasedFrom: number, erasedTo: number): void {
		const { typist } = this;
		const now = performance.now();
		while (this.#next < typist.sent) {
			const stroke = typist.strokes[this.#next];
			if (!stroke) return;
			const { clock, erases } = stroke;
			const seen = erases ? clock >= erasedFrom && clock < erasedTo : clock < this.#seenTo;
			if (!seen) return;
			this.#recorder.arrived(typist.sentAt[this.#next] ?? now, now);
			this.#next += 1;
			if (this.#lets) typist.onSeen();
		}
	}
}
