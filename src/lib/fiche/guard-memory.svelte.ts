import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { FicheContext } from '#domain/fiche/fiche-context.ts';
import type { PassageOverride } from '#domain/guard/override/override-reason.ts';
import { GuardClient } from '#lib/guard/guard-client.svelte.ts';

/**
 * The guard of one situation in this browser, and what it was told: never stored, not even in the browser ([EDI-5]).
 * It outlives a reconnection of the fiche.
 */
export class GuardMemory {
	/** Reads the fiche. */
	readonly fiche = new GuardClient();
	/** Reads what is written for the thread, on a line of its own: a message never waits for the fiche. */
	readonly thread = new GuardClient();
	/** Ids of the findings answered « Ce n’est pas un nom ». */
	readonly dismissed = new SvelteSet<string>();
	/** Passages kept with a reason, by the ids of their findings, as the server last said. */
	readonly maintained = new SvelteMap<string, PassageOverride>();
	#revision = 0;

	/** Gives the family names to watch to those who read, and keeps none of them ([GAR-53]). */
	watch(known: readonly string[]): void {
		this.fiche.watch(known);
		this.thread.watch(known);
	}

	/** Ends the guards, and the names with them. */
	wipe(): void {
		this.fiche.wipe();
		this.thread.wipe();
	}

	/** Keeps a passage, or gives it up, as the server just acknowledged under this revision. */
	answer(id: string, override: PassageOverride | null, revision: number): void {
		this.#revision = Math.max(this.#revision, revision);
		if (override) this.maintained.set(id, override);
		else this.maintained.delete(id);
	}

	/** Takes over what the server knows: reasons given elsewhere, or taken back; an answer that was overtaken is not heard. */
	share({ passages: maintained, revision }: FicheContext['maintained']): void {
		if (revision < this.#revision) return;
		this.#revision = revision;
		const told = maintained.map(({ id }) => id);
		for (const id of [...this.maintained.keys()])
			if (!told.includes(id)) this.maintained.delete(id);
		for (const override of maintained) this.maintained.set(override.id, override);
	}
}
