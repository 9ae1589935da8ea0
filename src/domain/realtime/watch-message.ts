import type { ToldFinding } from './told-finding.ts';

/**
 * Where a passage stands in the shared fiche, in a way that follows the text while people type: between two
 * Yjs relative positions in a long text; in a short answer, offsets that hold as long as this very answer stands.
 */
export type PassagePlace =
	| { readonly kind: 'text'; readonly start: unknown; readonly end: unknown }
	| {
			readonly kind: 'line';
			/** The Yjs item that holds the answer. */
			readonly client: number;
			readonly clock: number;
			readonly start: number;
			readonly end: number;
	  };

/** A passage where the name to watch was recognised: everything but the words ([GAR-41]). */
export type WatchedPassage = Omit<ToldFinding, 'start' | 'end'> & {
	/** Key of the free text, as in the shared document. */
	readonly field: string;
	readonly place: PassagePlace;
};

/** What the server tells every browser that holds the fiche, whole each time ([GAR-40]). */
export interface WatchMessage {
	/** Whether somebody gave a name to watch, or said that there is none. */
	readonly name: 'donne' | 'aucun' | 'inconnu';
	readonly passages: readonly WatchedPassage[];
}
