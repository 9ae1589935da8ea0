import type { GuardContext } from '#domain/guard/guard-context.ts';
import type { ToldFinding } from '#domain/realtime/told-finding.ts';
import type { ShownFinding } from './shown-finding.ts';

/** Texts by the key of their field. */
export type Texts = Readonly<Record<string, string>>;

/** What the guard says of each text that it was given, in reading order. */
export type FoundTexts = ReadonlyMap<string, readonly ShownFinding[]>;

/** What the server says of the same texts: it alone may know the name to watch ([GAR-40]). */
export type ToldTexts = Readonly<Record<string, readonly ToldFinding[]>>;

/** Names that may be read in the page: of the professionals expected, and of the places where they work. */
export type PublicNames = Pick<GuardContext, 'invited' | 'structures'>;

/** What a page tells the guard that reads for it. */
export type GuardMessage =
	| {
			readonly kind: 'read';
			readonly version: number;
			/** What changed since the last question; `null` for a text that is gone. */
			readonly changed: Readonly<Record<string, string | null>>;
			readonly names: PublicNames;
			readonly told: ToldTexts;
	  }
	/** Family names to watch: told once, kept where the reading is done and nowhere else ([GAR-53]). */
	| { readonly kind: 'watch'; readonly known: readonly string[] };

/** `found` is null when the reading failed. */
export interface GuardAnswer {
	readonly version: number;
	readonly found: FoundTexts | null;
}
