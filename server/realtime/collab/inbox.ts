import type { TokenBucket } from './token-bucket.ts';

export interface InboxOptions {
	/** Whether frames may be handled now; `resume()` must be called when it becomes true again. */
	isOpen(): boolean;
	/** Handles one frame; a promise holds back the next one. */
	handle(frame: Uint8Array): Promise<void> | void;
	onOverflow(): void;
	onError(error: unknown): void;
	readonly messages: TokenBucket;
	readonly bytes: TokenBucket;
	nowMs(): number;
	readonly bound: number;
}

/** What a waiting frame weighs beside its bytes: empty ones must not fill the memory either. By estimate. */
const frameOverhead = 64;

/**
 * The frames of one socket, handled in order, one at a time. Too fast a sender waits instead of being closed:
 * text in a frame is somebody's work; only one that fills the bound is closed.
 */
export class Inbox {
	readonly #options: InboxOptions;
	#frames: Uint8Array[] = [];
	#size = 0;
	#busy = false;
	#timer: NodeJS.Timeout | null = null;

	constructor(options: InboxOptions) {
		this.#options = options;
	}

	push(frame: Uint8Array): void {
		this.#size += frame.length + frameOverhead;
		if (this.#size > this.#options.bound) {
			this.clear();
			this.#options.onOverflow();
			return;
		}
		this.#frames.push(frame);
		this.resume();
	}

	/** Puts a frame back in front: it could not be judged yet. */
	putBack(frame: Uint8Array): void {
		this.#frames.unshift(frame);
		this.#size += frame.length + frameOverhead;
	}

	clear(): void {
		this.#frames = [];
		this.#size = 0;
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
	}

	resume(): void {
		while (!this.#busy && !this.#timer && this.#options.isOpen()) {
			const frame = this.#frames[0];
			if (!frame || !this.#mayPass(frame)) return;
			this.#frames.shift();
			this.#size -= frame.length + frameOverhead;
			this.#handle(frame);
		}
	}

	/** Nearly every frame is done at once; a promise keeps the next ones waiting. */
	#handle(frame: Uint8Array): void {
		try {
			const done = this.#options.handle(frame);
			if (done) this.#await(done);
		} catch (error) {
			this.#options.onError(error);
		}
	}

	#await(done: Promise<void>): void {
		this.#busy = true;
		done
			.catch((error: unknown) => this.#options.onError(error))
			.finally(() => {
				this.#busy = false;
				this.resume();
			});
	}

	#mayPass(frame: Uint8Array): boolean {
		const now = this.#options.nowMs();
		const wait = this.#options.messages.take(1, now) || this.#options.bytes.take(frame.length, now);
		if (wait === 0) return true;
		this.#timer = setTimeout(() => {
			this.#timer = null;
			this.resume();
		}, wait);
		return false;
	}
}
