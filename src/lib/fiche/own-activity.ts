/** For this long after the last keystroke one is held to be typing in a text. */
const typing = 4000;
/** For this long she is held to have been writing, when the fiche goes away. */
const lately = 60_000;

/** What this person does, as opposed to the others: only that is announced to her ([GAR-57]). */
export class OwnActivity {
	#key: string | null = null;
	#at = 0;
	readonly #now: () => number;

	constructor(now: () => number = () => performance.now()) {
		this.#now = now;
	}

	typed(key: string): void {
		this.#key = key;
		this.#at = this.#now();
	}

	/** The control of a text bears the key of the text. */
	typedIn(control: EventTarget | null): void {
		const key = control instanceof Element ? /^champ-(.+)$/.exec(control.id)?.[1] : undefined;
		if (key !== undefined) this.typed(key);
	}

	/** A button was used: what it did has been said. */
	acted(): void {
		this.#key = null;
	}

	get typedLately(): boolean {
		return this.#at > 0 && this.#now() - this.#at < lately;
	}

	isTypingIn(key: string): boolean {
		return this.#key === key && this.#now() - this.#at < typing;
	}
}
