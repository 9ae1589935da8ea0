import { GuardMemory } from '#lib/fiche/guard-memory.svelte.ts';

/** What this page tells the guard of one situation, for its fiche and its thread; another situation begins anew ([EDI-5]). */
export class GuardMemories {
	#situationId: string | null = null;
	#memory = new GuardMemory();

	of(situationId: string | null): GuardMemory {
		if (situationId !== null && situationId !== this.#situationId) {
			this.#memory.wipe();
			this.#situationId = situationId;
			this.#memory = new GuardMemory();
		}
		return this.#memory;
	}

	/** [GAR-53] With the page, the names to watch leave too. */
	wipe(): void {
		this.#memory.wipe();
	}
}
