import type { Candidate, Evidence, GuardRule, Label, Severity } from './finding.ts';
import { replaceBy } from './persons/person-candidate.ts';
import { sourceSpan, type TextView } from './text-view.ts';

type Value = {
	readonly label: Label;
	readonly rule: GuardRule;
	readonly why: readonly Evidence[];
	readonly placeholder: string;
	readonly severity?: Severity;
};

/** A number, an address, a link: replaced by neutral words, whatever it was. */
export function valueCandidate(
	view: TextView,
	start: number,
	end: number,
	value: Value
): Candidate {
	const { placeholder, severity = 'blocking', ...rest } = value;
	return {
		...rest,
		...sourceSpan(view, start, end),
		severity,
		score: severity === 'blocking' ? 1 : 0.6,
		fixes: [replaceBy(placeholder)]
	};
}
