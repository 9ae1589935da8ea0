import type { Finding } from '#domain/guard/finding.ts';

/**
 * A finding as it leaves the server: where, which rule, how hard; neither the words nor a proposed mending
 * ([GAR-41]). Whoever receives it has the text before him, and finds the mending there.
 */
export type ToldFinding = Pick<Finding, 'id' | 'start' | 'end' | 'label' | 'rule' | 'severity'>;

/** Leaves out everything that is made of the words found. */
export function tellFinding(finding: Finding): ToldFinding {
	const { id, start, end, label, rule, severity } = finding;
	return { id, start, end, label, rule, severity };
}

/** Whether a finding stops a text: it must be mended, or answered when it only asks ([CHAT-3]). */
export function stopsText(
	{ severity, id }: Pick<Finding, 'severity' | 'id'>,
	dismissed: readonly string[]
): boolean {
	return severity === 'blocking' || (severity === 'confirm' && !dismissed.includes(id));
}
