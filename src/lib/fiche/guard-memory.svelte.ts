import { SvelteSet } from 'svelte/reactivity';

/**
 * What this browser tells the guard, for as long as the page lives: never stored, not even in the browser
 * ([EDI-5]). It outlives a reconnection of the fiche.
 */
export class GuardMemory {
	/** Family names typed here. */
	known = $state.raw<readonly string[]>([]);
	/** Ids of the findings answered « Ce n’est pas un nom ». */
	readonly dismissed = new SvelteSet<string>();
}
