import type { Finding } from '../finding.ts';
import { isOverridable } from '../overridable.ts';
import type { PassageOverride } from './override-reason.ts';

type Judged = Pick<Finding, 'id' | 'rule' | 'severity'>;

/** What people answered to the findings of a fiche, by the ids of the findings. */
export interface FindingAnswers {
	/** « Ce n’est pas un nom ». */
	readonly dismissed: readonly string[];
	readonly maintained: readonly PassageOverride[];
}

/** Which findings still stop, and which were answered. */
export interface Settlement<F extends Judged> {
	readonly open: readonly F[];
	/** Somebody wants to keep what can never be kept ([GAR-12]); also among the open ones. */
	readonly forbidden: readonly F[];
	readonly maintained: readonly { readonly finding: F; readonly override: PassageOverride }[];
	readonly dismissed: readonly F[];
}

/** Sets the answers against the findings: an answer without its finding counts for nothing ([GAR-31] [GAR-32]). */
export function settleFindings<F extends Judged>(
	findings: readonly F[],
	answers: FindingAnswers
): Settlement<F> {
	const overrides = new Map(answers.maintained.map((override) => [override.id, override]));
	const open: F[] = [];
	const forbidden: F[] = [];
	const maintained: { finding: F; override: PassageOverride }[] = [];
	const dismissed: F[] = [];
	for (const finding of findings) {
		if (finding.severity === 'advice') continue;
		const override = overrides.get(finding.id);
		if (finding.severity === 'confirm') {
			if (answers.dismissed.includes(finding.id)) dismissed.push(finding);
			else open.push(finding);
		} else if (override && isOverridable(finding)) maintained.push({ finding, override });
		else {
			open.push(finding);
			if (override) forbidden.push(finding);
		}
	}
	return { open, forbidden, maintained, dismissed };
}
