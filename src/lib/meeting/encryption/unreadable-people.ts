/** A frame or two may come before its key: only failures that last are worth words. */
const LASTS_MS = 1500;
const FORGOTTEN_AFTER_MS = 10_000;

/** Whose picture or sound can not be decrypted here, told from one failure after the other. */
export class UnreadablePeople {
	readonly #since = new Map<string, { first: number; last: number }>();
	readonly #marked = new Set<string>();

	get identities(): ReadonlySet<string> {
		return new Set(this.#marked);
	}

	/** Notes a failure; true when this person has just become unreadable. */
	fail(identity: string, atMs: number): boolean {
		if (this.#marked.has(identity)) return false;
		const before = this.#since.get(identity);
		const first = before && atMs - before.last < FORGOTTEN_AFTER_MS ? before.first : atMs;
		this.#since.set(identity, { first, last: atMs });
		if (atMs - first < LASTS_MS) return false;
		this.#marked.add(identity);
		return true;
	}

	/** A new start with this person: what fails again will be said again. */
	forgive(identity: string): void {
		this.#since.delete(identity);
		this.#marked.delete(identity);
	}

	forgetAll(): void {
		this.#since.clear();
		this.#marked.clear();
	}
}
