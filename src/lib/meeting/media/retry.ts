import { backOff } from '../back-off.ts';
import { mediaUnreachable } from '../disconnect-reason.ts';

/** Said to people after this many attempts in vain; the attempts go on without end. */
const TRIES_BEFORE_WORDS = 3;

/** Attempts to come back, further and further apart, never all browsers at once. */
export class Retry {
	#tries = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** What to say while waiting, given what is known of this failure. */
	words(known: string): string {
		return this.#tries >= TRIES_BEFORE_WORDS ? mediaUnreachable : known;
	}

	plan(act: () => void): void {
		this.cancel();
		this.#timer = setTimeout(act, backOff(++this.#tries, Math.random()));
	}

	cancel(): void {
		clearTimeout(this.#timer);
	}

	succeeded(): void {
		this.#tries = 0;
	}
}
