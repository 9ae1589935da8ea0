import { explainFinding } from '#domain/guard/explain-finding.ts';
import type { Finding } from '#domain/guard/finding.ts';
import type { GuardContext } from '#domain/guard/guard-context.ts';
import { createReader, type GuardReader } from '#domain/guard/read-incrementally.ts';

/** Names that the guard is told: to watch for, expected there, of places. */
export type GuardNames = Pick<GuardContext, 'known' | 'invited' | 'structures'>;

/** A finding with what the screen says of it. */
export interface ShownFinding extends Finding {
	/** The words found, for this screen only: never sent, never stored. */
	readonly passage: string;
	readonly message: string;
}

/** Reads all the free texts of a fiche; what has not changed is not read again (guard.md §4.7). */
export class FicheReader {
	#names = '';
	#reader: GuardReader | undefined;

	read(
		texts: Readonly<Record<string, string>>,
		context: GuardNames
	): ReadonlyMap<string, readonly ShownFinding[]> {
		const names = JSON.stringify(context);
		if (names !== this.#names) this.#reader = undefined;
		this.#names = names;
		this.#reader ??= createReader({ profile: 'fiche', ...context });
		return new Map(
			[...this.#reader.read(texts)].map(([field, findings]) => [
				field,
				findings.map((finding) => ({
					...finding,
					passage: (texts[field] ?? '').slice(finding.start, finding.end),
					message: explainFinding(finding)
				}))
			])
		);
	}
}
