import type { Candidate, GuardRule, Label } from './finding.ts';

const rank = { blocking: 2, confirm: 1, advice: 0 } as const;
const strongest: ReadonlySet<GuardRule> = new Set<GuardRule>(['known-name']);

/** Of two numbers read over one another, the more telling one says what it is. */
const telling: Readonly<Record<Label, number>> = {
	IBAN: 9,
	NIR: 8,
	RPPS: 7,
	EMAIL: 6,
	PHONE: 5,
	URL: 4,
	BIRTHDATE: 3,
	ADDRESS: 2,
	ID: 1,
	PERSON: 0
};

/** Two readings of one number: the more telling, over both their stretches, so that no digit stays. */
function mergeValues(kept: Candidate, other: Candidate): Candidate {
	const best = telling[other.label] > telling[kept.label] ? other : kept;
	return {
		...best,
		start: Math.min(kept.start, other.start),
		end: Math.max(kept.end, other.end),
		severity: rank[kept.severity] > rank[other.severity] ? kept.severity : other.severity
	};
}

function weight(candidate: Candidate): number {
	return rank[candidate.severity] * 10 + candidate.score;
}

/** The longer span keeps its bounds and fix; it takes over the severity and, for a known name, the rule. */
function merge(kept: Candidate, other: Candidate): Candidate {
	if (kept.label !== 'PERSON' && other.label !== 'PERSON') return mergeValues(kept, other);
	const [wide, narrow] =
		other.end - other.start > kept.end - kept.start ? [other, kept] : [kept, other];
	const contained = narrow.start >= wide.start && narrow.end <= wide.end;
	// A lone word was weighed without what the wider reading knows of its neighbours.
	const wider = wide.end - wide.start > narrow.end - narrow.start;
	if (contained && wider && narrow.rule.startsWith('lone-') && !wide.rule.startsWith('lone-'))
		return wide;
	if (wide.rule === 'professional-name' && contained && !strongest.has(narrow.rule)) return wide;
	if (!contained) return weight(other) > weight(kept) ? other : kept;
	if (wide.end - wide.start === narrow.end - narrow.start) {
		// What the passage itself says tells more than that it stands elsewhere too.
		const [seen, own] = wide.rule === 'name-seen-elsewhere' ? [wide, narrow] : [narrow, wide];
		const itself = seen.rule === 'name-seen-elsewhere' && own.rule !== 'lone-unknown-word';
		if (itself && rank[own.severity] >= rank[seen.severity]) return own;
		return weight(narrow) > weight(wide) ? narrow : wide;
	}
	if (weight(narrow) <= weight(wide) && !strongest.has(narrow.rule)) return wide;
	// The fix of the wide span is kept only when it also removes what the narrow one saw.
	const rule = strongest.has(narrow.rule) ? narrow.rule : wide.rule;
	return { ...wide, rule, severity: narrow.severity, score: Math.max(wide.score, narrow.score) };
}

/** Settles overlaps: one finding per passage, in reading order. */
export function resolveFindings(candidates: readonly Candidate[]): readonly Candidate[] {
	const ordered = [...candidates].sort(
		(left, right) =>
			left.start - right.start || right.end - left.end || weight(right) - weight(left)
	);
	const kept: Candidate[] = [];
	for (const candidate of ordered) {
		const last = kept.at(-1);
		if (last === undefined || candidate.start >= last.end) kept.push(candidate);
		else kept[kept.length - 1] = merge(last, candidate);
	}
	return kept;
}
