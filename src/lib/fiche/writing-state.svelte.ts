import { SvelteMap } from 'svelte/reactivity';
import type * as Y from 'yjs';
import { changedKeys } from '#lib/sync/changed-keys.ts';

/** For this long after her last change one is said to be writing. */
const lasts = 4_000;

/** Which other browser has just written in which answer, from the changes themselves: nobody has to say it. */
export class WritingState {
	/** By Yjs client id. */
	readonly #keys = new SvelteMap<number, string>();
	readonly #timers = new SvelteMap<number, ReturnType<typeof setTimeout>>();
	readonly #doc: Y.Doc;

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		doc.on('afterTransaction', this.#look);
	}

	isWriting(client: number, field: string): boolean {
		const key = this.#keys.get(client);
		return key !== undefined && (key === field || key.startsWith(`${field}.`));
	}

	destroy(): void {
		this.#doc.off('afterTransaction', this.#look);
		for (const timer of this.#timers.values()) clearTimeout(timer);
	}

	readonly #look = (transaction: Y.Transaction): void => {
		if (transaction.local) return;
		const authors = [...transaction.afterState]
			.filter(([client, clock]) => clock > (transaction.beforeState.get(client) ?? 0))
			.map(([client]) => client);
		const [author, another] = authors;
		const key = changedKeys(transaction).at(-1);
		// Of several at once it is the text that comes with the line: nobody types that.
		if (author === undefined || another !== undefined || key === undefined) return;
		this.#keys.set(author, key);
		clearTimeout(this.#timers.get(author));
		this.#timers.set(
			author,
			setTimeout(() => this.#keys.delete(author), lasts)
		);
	};
}
