import { detectCandidates, familiesSeen, type Detection } from '#domain/guard/detect-candidates.ts';
import type { Finding } from '#domain/guard/finding.ts';
import type { GuardContext } from '#domain/guard/guard-context.ts';
import { settleDetection } from '#domain/guard/inspect-text.ts';
import type { Texts } from './guard-message.ts';

export interface Reader {
	readonly read: (texts: Texts) => ReadonlyMap<string, readonly Finding[]>;
}

/** Reads all the free texts of a fiche; a text that has not changed is not read again (guard.md §4.7). */
export function createReader(context: GuardContext): Reader {
	let former = new Map<string, { readonly text: string; readonly detection: Detection }>();
	function detect(field: string, text: string) {
		const kept = former.get(field);
		if (kept?.text === text) return kept;
		return { text, detection: detectCandidates(text, { ...context, field }) };
	}
	return {
		read(texts) {
			former = new Map(Object.entries(texts).map(([field, text]) => [field, detect(field, text)]));
			const seen = familiesSeen([...former.values()].map(({ detection }) => detection));
			return new Map(
				[...former].map(([field, { detection }]) => [
					field,
					settleDetection(detection, seen, field)
				])
			);
		}
	};
}
