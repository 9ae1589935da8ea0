import { foldWord } from '../fold-text.ts';
import type { Candidate } from '../finding.ts';

function nameKey(name: string): string {
	return foldWord(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '')
		.sort()
		.join(' ');
}

/** [GAR-7] The full name of an invited professional is asked, not blocked: the function would do. */
export function softenInvited(
	text: string,
	candidates: readonly Candidate[],
	invited: readonly string[]
): readonly Candidate[] {
	if (invited.length === 0) return candidates;
	const names = new Set(invited.map(nameKey));
	return candidates.map((candidate) => {
		if (candidate.rule !== 'full-name' && candidate.rule !== 'reversed-name') return candidate;
		if (!names.has(nameKey(text.slice(candidate.start, candidate.end)))) return candidate;
		return {
			...candidate,
			rule: 'professional-name',
			severity: 'confirm',
			why: [...candidate.why, 'invited-person']
		};
	});
}
