import type { CollabStore } from '#server/db/collab-store.ts';

/**
 * How a server's line to its storage fares. silent: statements wait, as behind a firewall that drops; down: they fail
 * before anything happens; deaf: they happen, and the answer is lost.
 */
export type LinkMood = 'fine' | 'silent' | 'down' | 'deaf';

interface Waiting {
	go(): void;
	fail(): void;
}

/** One server's line to a storage that outlives it: it may fail, and is cut for ever when the server dies. */
export class StoreLink {
	readonly store: CollabStore;
	#mood: LinkMood = 'fine';
	#cut = false;
	#inFlight = 0;
	#waiting: Waiting[] = [];

	constructor(store: CollabStore) {
		this.store = {
			createDraft: (draft) => this.#call(() => store.createDraft(draft)),
			findRoom: (situationId) => this.#call(() => store.findRoom(situationId)),
			readDraft: (key) => this.#call(() => store.readDraft(key)),
			takeLease: (...given) => this.#call(() => store.takeLease(...given)),
			renewLeases: (...given) => this.#call(() => store.renewLeases(...given)),
			releaseLease: (...given) => this.#call(() => store.releaseLease(...given)),
			appendUpdates: (rows) => this.#call(() => store.appendUpdates(rows)),
			claimClient: (...given) => this.#call(() => store.claimClient(...given)),
			changeState: (...given) => this.#call(() => store.changeState(...given)),
			compact: (...given) => this.#call(() => store.compact(...given)),
			destroyDraft: (...given) => this.#call(() => store.destroyDraft(...given))
		};
	}

	/** Statements that the storage is working on. */
	get inFlight(): number {
		return this.#inFlight;
	}

	set mood(mood: LinkMood) {
		this.#mood = mood;
		if (mood === 'silent') return;
		for (const { go } of this.#waiting.splice(0)) go();
	}

	/** The server dies: no answer reaches it any more; what was waiting happens, or never will. */
	cut(waitingHappens: boolean): void {
		this.#cut = true;
		for (const { go, fail } of this.#waiting.splice(0)) (waitingHappens ? go : fail)();
	}

	async #call<T>(statement: () => Promise<T>): Promise<T> {
		if (this.#mood === 'silent' && !this.#cut)
			await new Promise<void>((resolve, reject) =>
				this.#waiting.push({ go: resolve, fail: () => reject(lineFault()) })
			);
		else if (this.#mood === 'down' || this.#cut) throw lineFault();
		this.#inFlight += 1;
		try {
			const result = await statement();
			if (this.#mood === 'deaf' || this.#cut) throw lineFault();
			return result;
		} finally {
			this.#inFlight -= 1;
		}
	}
}

const lineFault = (): Error => Object.assign(new Error('line is down'), { code: 'ECONNRESET' });
