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
		const fate = fateOf(lines);
		if (fate !== null) entries[reviewKey('suivi', piste)] = fate;
	}
	return entries;
}

/** Null while one of them is open: that nobody noted it says nothing of what was done. */
function fateOf(lines: readonly KnownFate[]): string | null {
	if (lines.length === 0 || lines.some(({ outcome }) => outcome === null)) return null;
	return lines.every(({ outcome }) => outcome === 'abandonnee') ? 'abandonnee' : 'faite';
}
