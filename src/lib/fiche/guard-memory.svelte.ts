import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { PassageOverride } from '#domain/guard/override/override-reason.ts';

/**
 * What this browser tells the guard, for as long as the page lives: never stored, not even in the browser
 * ([EDI-5]). It outlives a reconnection of the fiche.
 */
export class GuardMemory {
	/** Family names typed here. */
	known = $state.raw<readonly string[]>([]);
	/** Ids of the findings answered « Ce n’est pas un nom ». */
	readonly dismissed = new SvelteSet<string>();
	/** Passages kept with a reason, by the ids of their findings, as the server last said. */
	readonly maintained = new SvelteMap<string, PassageOverride>();

	/** Takes over what the server knows: reasons given elsewhere, or taken back. */
	share(maintained: readonly PassageOverride[]): void {
		const told = maintained.map(({ id }) => id);
		for (const id of [...this.maintained.keys()])
			if (!told.includes(id)) this.maintained.delete(id);
		for (const override of maintained) this.maintained.set(override.id, override);
	}
}
