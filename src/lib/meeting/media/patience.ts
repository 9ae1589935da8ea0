/** Whoever waits for a room stops waiting once another is wanted: one that is deleted meanwhile may never answer. */
export class Patience {
	#stop: () => void = () => undefined;

	/** True once done, false when given up before; throws what the job throws while it is waited for. */
	async until(job: Promise<unknown>): Promise<boolean> {
		const givenUp = new Promise<false>((resolve) => (this.#stop = () => resolve(false)));
		return Promise.race([job.then(() => true), givenUp]);
	}

	giveUp(): void {
		this.#stop();
	}
}
