/** Runs jobs one after the other; a job that fails does not stop the next. */
export class SerialQueue {
	#last: Promise<unknown> = Promise.resolve();

	/** Adds a job and gives its result, or its error. */
	run<T>(job: () => Promise<T>): Promise<T> {
		const result = this.#last.then(job);
		this.#last = result.catch(() => undefined);
		return result;
	}
}
