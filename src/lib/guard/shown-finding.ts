import type { Finding } from '#domain/guard/finding.ts';

/** A finding with what the screen says of it. */
export interface ShownFinding extends Finding {
	/** The words found, for this screen only: never sent, never stored. */
	readonly passage: string;
	readonly message: string;
}
