import type { ShownFinding } from './shown-finding.ts';

/** Texts by the key of their field. */
export type Texts = Readonly<Record<string, string>>;

/** What the guard says of each text that it was given, in reading order. */
export type FoundTexts = ReadonlyMap<string, readonly ShownFinding[]>;

/** What a page tells the guard that reads for it. */
export type GuardMessage =
	| {
			readonly kind: 'read';
			readonly version: number;
			/** What changed since the last question; `null` for a text that is gone. */
			readonly changed: Readonly<Record<string, string | null>>;
			/** Names of the professionals expected. */
			readonly invited: readonly string[];
	  }
	/** Family names to watch: told once, kept where the reading is done and nowhere else ([GAR-53]). */
	| { readonly kind: 'watch'; readonly known: readonly string[] };

/** `found` is null when the reading failed. */
export interface GuardAnswer {
	readonly version: number;
	readonly found: FoundTexts | null;
}
