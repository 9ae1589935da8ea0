import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import { encodeStates, rewriteState } from './awareness-state.ts';
import type { Connection } from './connection.ts';
import { encodeAwareness } from './frames.ts';
import { shareFrame, type SharedFrame } from './shared-frame.ts';

interface Shown {
	readonly connection: Connection;
	readonly json: string;
	readonly clock: number;
}

/** Who is in one room and in which field; everything on it was written by the server ([RT-11]). */
export class AwarenessBoard {
	readonly #shown = new Map<number, Shown>();
	#changed = new Set<number>();
	#left = new Map<number, number>();
	readonly #shape: FicheShape;
	readonly #now: () => Date;
	#lastClock = 0;

	constructor(shape: FicheShape, now: () => Date) {
		this.#shape = shape;
		this.#now = now;
	}

	/** Whose id it is on the board now. */
	holder(clientId: number): Connection | null {
		return this.#shown.get(clientId)?.connection ?? null;
	}

	/** Takes what a browser says of itself; what it says of who it is is ignored. */
	show(connection: Connection, clientId: number, json: string): void {
		const { personId, name, palette } = connection.person;
		const state = rewriteState(json, { personId, name, palette }, this.#shape);
		if (state === null) {
			this.remove(connection);
			return;
		}
		// The same tab on a new socket, before the old one was noticed dead.
		const before = this.holder(clientId);
		if (before && before !== connection) before.shownAs = null;
		connection.shownAs = clientId;
		this.#shown.set(clientId, { connection, json: state, clock: this.#tick() });
		this.#left.delete(clientId);
		this.#changed.add(clientId);
	}

	/** Takes someone off the board: his caret disappears from the others' screens. */
	remove(connection: Connection): void {
		const clientId = connection.shownAs;
		if (clientId === null || this.holder(clientId) !== connection) return;
		connection.shownAs = null;
		this.#shown.delete(clientId);
		this.#changed.delete(clientId);
		this.#left.set(clientId, this.#tick());
	}

	/** Everything on the board but the viewer's own state; null when there is nothing. */
	frameFor(viewer: Connection | null): Uint8Array | null {
		return frameOf([...this.#shown].filter(([, { connection }]) => connection !== viewer));
	}

	/**
	 * What changed since the last call, as a frame for each viewer; null when nothing did. Nobody gets his own state
	 * back: it would overwrite his caret by an older one.
	 */
	takeChanges(): ((viewer: Connection) => SharedFrame | null) | null {
		if (this.#changed.size === 0 && this.#left.size === 0) return null;
		const changed = [...this.#shown].filter(([clientId]) => this.#changed.has(clientId));
		const left = [...this.#left].map(([clientId, clock]) => ({ clientId, clock, json: null }));
		this.#changed = new Set();
		this.#left = new Map();
		const authors = new Set(changed.map(([, { connection }]) => connection));
		const framed = (some: typeof changed): SharedFrame | null => {
			const frame = frameOf(some, left);
			return frame && shareFrame(frame);
		};
		const common = framed(changed);
		return (viewer) =>
			authors.has(viewer)
				? framed(changed.filter(([, { connection }]) => connection !== viewer))
				: common;
	}

	/** Clocks are ours and follow time, so that they go on growing across reconnections and restarts. */
	#tick(): number {
		this.#lastClock = Math.max(this.#lastClock + 1, this.#now().getTime());
		return this.#lastClock;
	}
}

type Left = readonly { clientId: number; clock: number; json: null }[];

function frameOf(shown: readonly (readonly [number, Shown])[], left: Left = []): Uint8Array | null {
	const states = shown.map(([clientId, { clock, json }]) => ({ clientId, clock, json }));
	if (states.length + left.length === 0) return null;
	return encodeAwareness(encodeStates([...states, ...left]));
}
