import type { DurableClocks } from './durable-frame.ts';

/** A deletion that no clock tells yet. */
const unstamped = Infinity;

/**
 * Compares what this browser wrote with what the server says is on disk. Clocks only grow, so that
 * an acknowledgement that arrives late or twice changes nothing.
 */
export class SaveLedger {
	readonly #client: number;
	/** The clock that must be on disk for each answer changed here. */
	readonly #due = new Map<string, number>();
	#durable = 0;

	constructor(client: number) {
		this.#client = client;
	}

	/** This browser's next clock, after one of its own transactions, and the answers that it changed. */
	wrote(clock: number, keys: readonly string[]): void {
		for (const [key, due] of this.#due) if (due === unstamped) this.#due.set(key, clock);
		for (const key of keys) this.#due.set(key, clock);
	}

	/** This browser deleted something: no clock tells it, until later text or a stamp does (stamp-deletions.ts). */
	erased(keys: readonly string[]): void {
		for (const key of keys) this.#due.set(key, unstamped);
	}

	acknowledge(clocks: DurableClocks): void {
		this.#durable = Math.max(this.#durable, clocks.get(this.#client) ?? 0);
		for (const [key, due] of this.#due) if (due <= this.#durable) this.#due.delete(key);
	}

	/** [EDI-1] True only when every act of this browser is on disk. */
	get saved(): boolean {
		return this.#due.size === 0;
	}

	/** The answers with something that is not on disk. */
	get unsaved(): readonly string[] {
		return [...this.#due.keys()];
	}

	/** Everything of this browser below this clock is on disk. */
	get durable(): number {
		return this.#durable;
	}
}
