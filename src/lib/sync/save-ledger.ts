import type { DurableClocks } from './durable-frame.ts';

/**
 * Compares what this browser wrote with what the server says is on disk. Clocks only grow, so that
 * an acknowledgement that arrives late or twice changes nothing.
 */
export class SaveLedger {
	readonly #client: number;
	#written = 0;
	#durable = 0;
	#unstamped = false;

	constructor(client: number) {
		this.#client = client;
	}

	/** This browser's next clock, after one of its own transactions. */
	wrote(clock: number): void {
		this.#written = Math.max(this.#written, clock);
		this.#unstamped = false;
	}

	/** This browser deleted something: no clock tells it, until a stamp does (stamp-deletions.ts). */
	erased(): void {
		this.#unstamped = true;
	}

	acknowledge(clocks: DurableClocks): void {
		this.#durable = Math.max(this.#durable, clocks.get(this.#client) ?? 0);
	}

	/** [EDI-1] True only when every act of this browser is on disk. */
	get saved(): boolean {
		return !this.#unstamped && this.#durable >= this.#written;
	}
}
