import { minimalEdit } from '#lib/sync/text-edit.ts';
import type { ShownFinding } from './shown-finding.ts';

/**
 * Findings of a text as they stand after a change of it: those before the change stay, those after it move, those
 * that it touches are dropped until the next reading. So a fix never lands beside its passage ([GAR-54]).
 */
export function moveFindings(
	findings: readonly ShownFinding[],
	before: string,
	after: string
): readonly ShownFinding[] {
	const edit = minimalEdit(before, after);
	if (!edit || findings.length === 0) return findings;
	const { index, remove, insert } = edit;
	return findings.flatMap((finding) => {
		if (finding.end <= index) return [finding];
		if (finding.start < index + remove || finding.start < index) return [];
		const shift = insert.length - remove;
		return [{ ...finding, start: finding.start + shift, end: finding.end + shift }];
	});
}
