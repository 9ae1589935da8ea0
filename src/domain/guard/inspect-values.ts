import { detectCandidates, familiesSeen } from './detect-candidates.ts';
import type { Finding } from './finding.ts';
import type { GuardContext } from './guard-context.ts';
import { settleDetection } from './inspect-text.ts';

export type FieldFinding = Finding & { readonly field: string };

/**
 * Findings of all the texts of one fiche, keyed by field. [GAR-6] A family name found in one field is
 * known in all the others; this memory lives for the call only.
 */
export function inspectFields(
	fields: Readonly<Record<string, string>>,
	context: GuardContext
): readonly FieldFinding[] {
	const read = Object.entries(fields).map(([field, text]) => ({
		field,
		detection: detectCandidates(text, { ...context, field })
	}));
	const seen = familiesSeen(read.map(({ detection }) => detection));
	return read.flatMap(({ field, detection }) =>
		settleDetection(detection, seen, field).map((finding) => ({ ...finding, field }))
	);
}
