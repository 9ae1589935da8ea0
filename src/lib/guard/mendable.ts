import type { ShownFinding } from './shown-finding.ts';

/** A finding with what takes the place of its passage. */
export interface Mending {
	readonly finding: ShownFinding;
	readonly replacement: string;
}

/** [GAR-58] What « Tout corriger » mends: what blocks and has a remedy. A doubt is a question, never answered in bulk. */
export function mendable(findings: readonly ShownFinding[]): readonly Mending[] {
	return findings.flatMap((finding) => {
		const [fix] = finding.fixes;
		return finding.severity === 'blocking' && fix
			? [{ finding, replacement: fix.replacement }]
			: [];
	});
}
