import { SvelteMap } from 'svelte/reactivity';
import type { Unsent } from './save-words.ts';

/** A short answer being typed, and not yet in the shared document. */
export interface UnsentLine {
	readonly words: string;
	readonly tooLong: boolean;
	/** Writes it now. */
	readonly send: () => void;
}

/** The short answers that only their control knows: they wait for a pause in the typing, or are too long. */
export class UnsentLines {
	readonly #lines = new SvelteMap<string, UnsentLine>();

	set(key: string, line: UnsentLine | null): void {
		if (line) this.#lines.set(key, line);
		else this.#lines.delete(key);
	}

	get keys(): readonly string[] {
		return [...this.#lines.keys()];
	}

	get state(): Unsent {
		const lines = [...this.#lines.values()];
		if (lines.some(({ tooLong }) => tooLong)) return 'trop-long';
		return lines.length > 0 ? 'en-cours' : 'rien';
	}

	/** Writes everything that may be written; gives the words of what is too long. */
	sendAll(): Readonly<Record<string, string>> {
		const left = [...this.#lines].filter(([, { tooLong }]) => tooLong);
		for (const { send, tooLong } of this.#lines.values()) if (!tooLong) send();
		return Object.fromEntries(left.map(([key, { words }]) => [key, words]));
	}
}
