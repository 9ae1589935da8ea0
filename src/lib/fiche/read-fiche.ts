import { detectCandidates, familiesSeen, type Detection } from '#domain/guard/detect-candidates.ts';
import { explainFinding } from '#domain/guard/explain-finding.ts';
import type { Finding } from '#domain/guard/finding.ts';
import type { GuardContext } from '#domain/guard/guard-context.ts';
import type { ToldFinding } from '#domain/realtime/told-finding.ts';
import { settleDetection } from '#domain/guard/inspect-text.ts';
import { mergeTold } from './merge-told.ts';

/** Names that the guard is told: to watch for, expected there, of places. */
export type GuardNames = Pick<GuardContext, 'known' | 'invited' | 'structures'>;

/** A finding with what the screen says of it. */
export interface ShownFinding extends Finding {
	/** The words found, for this screen only: never sent, never stored. */
	readonly passage: string;
	readonly message: string;
}

/** Reads all the free texts of a fiche; a text that has not changed is not read again (guard.md §4.7). */
export class FicheReader {
	#names = '';
	#read = new Map<string, { readonly text: string; readonly detection: Detection }>();

	read(
		texts: Readonly<Record<string, string>>,
		context: GuardNames,
		told: ReadonlyMap<string, readonly ToldFinding[]> = new Map()
	): ReadonlyMap<string, readonly ShownFinding[]> {
		const names = JSON.stringify(context);
		const former = names === this.#names ? this.#read : new Map<string, never>();
		this.#names = names;
		this.#read = new Map(
			Object.entries(texts).map(([field, text]) => {
				const kept = former.get(field);
				if (kept?.text === text) return [field, kept];
				return [
					field,
					{ text, detection: detectCandidates(text, { profile: 'fiche', field, ...context }) }
				];
			})
		);
		const seen = familiesSeen([...this.#read.values()].map(({ detection }) => detection));
		return new Map(
			[...this.#read].map(([field, { text, detection }]) => {
				const own = settleDetection(detection, seen, field).map((finding) => ({
					...finding,
					passage: text.slice(finding.start, finding.end),
					message: explainFinding(finding)
				}));
				return [field, mergeTold(text, own, told.get(field) ?? [])];
			})
		);
	}
}
