const BURST = 30;
const PER_SECOND = 5;

/** Counts what one socket says: thirty messages at once, then five a second. */
export class MessageBudget {
	#left = BURST;
	#countedAt: number;

	constructor(nowMs: number) {
		this.#countedAt = nowMs;
	}

	/** Takes one message; false when the budget is spent. */
	take(nowMs: number): boolean {
		const earned = ((nowMs - this.#countedAt) / 1000) * PER_SECOND;
		this.#left = Math.min(BURST, this.#left + Math.max(0, earned));
		this.#countedAt = nowMs;
		if (this.#left < 1) return false;
		this.#left -= 1;
		return true;
	}
}
