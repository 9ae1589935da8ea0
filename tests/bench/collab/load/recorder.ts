/** What the readers of one run note together: nothing, until it is started. */
export class Recorder {
	#latencies: number[] | null = null;
	/** Of what was noted, how many took longer than `bearable`. */
	late = 0;
	readonly #bearable: number;

	constructor(bearable = Infinity) {
		this.#bearable = bearable;
	}

	start(): void {
		this.#latencies = [];
		this.late = 0;
	}

	/** Stops, and gives what was noted, in ms. */
	stop(): readonly number[] {
		const noted = this.#latencies ?? [];
		this.#latencies = null;
		return noted;
	}

	arrived(sentAt: number, now: number): void {
		if (!this.#latencies) return;
		this.#latencies.push(now - sentAt);
		if (now - sentAt > this.#bearable) this.late += 1;
	}
}
