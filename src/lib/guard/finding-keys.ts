import type { ShownFinding } from './shown-finding.ts';

/**
 * One key for each finding of a text, the same while the text around changes: a button keeps its focus when
 * somebody else's finding comes or goes above it.
 */
export function findingKeys(findings: readonly Pick<ShownFinding, 'id'>[]): readonly string[] {
	const met = new Map<string, number>();
	return findings.map(({ id }) => {
		const nth = met.get(id) ?? 0;
		met.set(id, nth + 1);
		return `${id}-${nth}`;
	});
}
