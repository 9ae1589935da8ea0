import { SvelteSet } from 'svelte/reactivity';

/**
 * What was answered to the guard in this browser, for as long as the page lives: never stored, not even in the
 * browser ([EDI-5]). It outlives a reconnection of the fiche.
 */
export class GuardMemory {
	/** Ids of the findings answered « Ce n’est pas un nom ». */
	readonly dismissed = new SvelteSet<string>();
}
