import { reviewKey } from '#domain/fiche/entry-key.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';

/** What is known of one former piste: of several retours, each has its own line. */
export interface KnownFate {
	readonly piste: string;
	/** faite | abandonnee; null while it is to be done. */
	readonly outcome: 'faite' | 'abandonnee' | null;
}

/**
 * [SUI-13] Proposes, in the review of a follow-up, what the records say of each former piste; anybody changes it while
 * writing. A piste that is no task has no record: the group says.
 */
export function formerFates(
	formerPistes: readonly string[],
	known: readonly KnownFate[]
): FicheValues['entries'] {
	const entries: Record<string, string> = {};
	for (const piste of formerPistes) {
		const lines = known.filter((one) => one.piste === piste);
		if (lines.length > 0) entries[reviewKey('suivi', piste)] = fateOf(lines);
	}
	return entries;
}

function fateOf(lines: readonly KnownFate[]): string {
	if (lines.some(({ outcome }) => outcome === null)) return 'en-cours';
	return lines.every(({ outcome }) => outcome === 'abandonnee') ? 'abandonnee' : 'faite';
}
