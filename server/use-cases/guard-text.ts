import { explainFinding } from '#domain/guard/explain-finding.ts';
import { inspectText } from '#domain/guard/inspect-text.ts';

/**
 * Reads a free text that is about to be stored outside the fiche (demande, justification): what blocks is refused
 * before it is written. Gives the French sentences, empty when the text may be kept.
 */
export function guardText(text: string, invited: readonly string[]): readonly string[] {
	return inspectText(text, { profile: 'fiche', known: [], invited })
		.filter(({ severity }) => severity === 'blocking')
		.map(explainFinding);
}
