const FIRST_MS = 500;
const LONGEST_MS = 5000;

/**
 * [RT-62] A state that could not be followed is followed again soon, by itself: the change is in the database, and
 * nobody else would say it.
 */
export class CatchUp {
	readonly #again: () => void;
	#timer: NodeJS.Timeout | undefined;
	#waitMs = FIRST_MS;
	#stopped = false;

	/** `again` must end in another `watch`. */
	constructor(again: () => void) {
		this.#again = again;
	}

	/** Does what must not be left undone; its failure is the caller's to tell. */
	async watch(job: () => Promise<void>): Promise<void> {
		clearTimeout(this.#timer);
		try {
			await job();
			this.#waitMs = FIRST_MS;
		} catch (error) {
			clearTimeout(this.#timer);
			if (!this.#stopped) this.#plan();
			throw error;
		}
	}

	/** For good. */
	stop(): void {
		this.#stopped = true;
		clearTimeout(this.#timer);
	}

	#plan(): void {
		this.#timer = setTimeout(this.#again, this.#waitMs);
		this.#timer.unref();
		this.#waitMs = Math.min(2 * this.#waitMs, LONGEST_MS);
	}
}
