/** The encryption worker of the next room, loaded before it is needed: a change of rooms waits for no script. */
export class SpareWorker {
	#next: Promise<Worker> | null = null;

	/** Loads one, unless one waits already. */
	prepare(): void {
		this.#next ??= load();
		// Told to whoever takes it.
		this.#next.catch(() => undefined);
	}

	async take(): Promise<Worker> {
		this.prepare();
		const next = this.#next;
		this.#next = null;
		return next ?? load();
	}

	async drop(): Promise<void> {
		const next = this.#next;
		this.#next = null;
		(await next?.catch(() => null))?.terminate();
	}
}

async function load(): Promise<Worker> {
	// From our own host, as a file: `worker-src 'self'` allows nothing else.
	const { default: EncryptionWorker } = await import('livekit-client/e2ee-worker?worker');
	return new EncryptionWorker();
}
