import { SvelteMap } from 'svelte/reactivity';
import type { Unsent } from './save-words.ts';

/** A short answer being typed, and not yet in the shared document. */
export interface UnsentLine {
	readonly words: string;
	readonly tooLong: boolean;
	/** Writes it now; false when it may not be. */
	readonly send: () => boolean;
}

/** The short answers that only their control knows: they wait for a pause in the typing, or are too long. */
export class UnsentLines {
	readonly #lines = new SvelteMap<string, UnsentLine>();
	/** Words of controls that are gone: the fiche takes them down before it hands over ([EDI-12]). */
	readonly #left = new SvelteMap<string, string>();

	set(key: string, line: UnsentLine | null): void {
		this.#left.delete(key);
		if (line) this.#lines.set(key, line);
		else this.#lines.delete(key);
	}

	/** Its control goes away, with words that could not be written, or without. */
	leave(key: string, words: string | null): void {
		this.set(key, null);
		if (words !== null) this.#left.set(key, words);
	}

	get keys(): readonly string[] {
		return [...this.#lines.keys()];
	}

	get state(): Unsent {
		const lines = [...this.#lines.values()];
		if (lines.some(({ tooLong }) => tooLong)) return 'trop-long';
		return lines.length > 0 ? 'en-cours' : 'rien';
	}

	/** Writes everything that may be written; gives the words of the rest, by key. */
	sendAll(): Readonly<Record<string, string>> {
		const refused = [...this.#lines].filter(([, { send, tooLong }]) => tooLong || !send());
		return Object.fromEntries([...this.#left, ...refused.map(([key, { words }]) => [key, words])]);
	}
}
