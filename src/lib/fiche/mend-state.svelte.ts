import type { FicheAnswers } from './fiche-answers.svelte.ts';
import type { Mend, Undo } from './mend-text.ts';

/** For this long the last mending can be taken back by a button ([GAR-55]). */
const undoTime = 10_000;

interface LastMend {
	readonly key: string;
	/** What was put in the text; the words replaced are not shown again. */
	readonly replacements: readonly string[];
}

/** Mending passages, and taking the last one back. */
export class MendState {
	last = $state.raw<LastMend | null>(null);
	readonly #answers: FicheAnswers;
	#undo: Undo | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(answers: FicheAnswers) {
		this.#answers = answers;
	}

	/** False when a passage is no longer there: nothing was replaced. */
	mend(key: string, mends: readonly Mend[]): boolean {
		const undo = this.#answers.mend(key, mends);
		if (!undo) return false;
		this.#forget();
		this.#undo = undo;
		this.last = { key, replacements: mends.map(({ replacement }) => replacement) };
		this.resume();
		return true;
	}

	/** Takes the last mending back; false when the text has changed too much. */
	undo(): boolean {
		const done = this.#undo?.run() ?? false;
		this.#forget();
		return done;
	}

	/** While one points at the button, or has the focus on it, it stays. */
	pause(): void {
		clearTimeout(this.#timer);
	}

	resume(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#forget(), undoTime);
	}

	destroy(): void {
		this.#forget();
	}

	#forget(): void {
		clearTimeout(this.#timer);
		this.#undo?.forget();
		this.#undo = null;
		this.last = null;
	}
}
