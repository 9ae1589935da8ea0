import type { Stroke } from './strokes.ts';

/** Somebody who types: what he has to say, how much of it was sent, and when. */
export class Typist {
	readonly clientId: number;
	readonly strokes: readonly Stroke[];
	readonly sentAt: Float64Array;
	sent = 0;
	/** Called each time the next person of the room sees one more stroke. */
	onSeen: () => void = () => undefined;
	readonly #send: (message: Uint8Array) => void;

	constructor(clientId: number, strokes: readonly Stroke[], send: (message: Uint8Array) => void) {
		this.clientId = clientId;
		this.strokes = strokes;
		this.sentAt = new Float64Array(strokes.length);
		this.#send = send;
	}

	/** One keystroke: the clock starts where the letter enters the typist's own document. */
	strike(): void {
		const stroke = this.strokes[this.sent];
		if (!stroke) throw new Error('more strokes were asked for than were prepared');
		this.sentAt[this.sent] = performance.now();
		this.sent += 1;
		this.#send(stroke.message);
	}
}
