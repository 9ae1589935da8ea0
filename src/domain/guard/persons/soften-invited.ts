import { foldWord } from '../fold-text.ts';
import type { Candidate, GuardRule } from '../finding.ts';

function wordsOf(name: string): readonly string[] {
	return foldWord(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 1);
}

/** What reads a family name; the watched name and the letters apart stay what they are. */
const named: ReadonlySet<GuardRule> = new Set<GuardRule>([
	'full-name',
	'full-name-doubtful',
	'reversed-name',
	'initial-name',
	'civility-name',
	'lone-family-name',
	'lone-unknown-word'
]);

/** An invited person's name in full, or her family name: the last words of « Hélène Vasseur ». */
function isInvited(passage: string, invited: readonly (readonly string[])[]): boolean {
	const words = wordsOf(passage).filter(
		(word) => !/^(?:m|mr|mme|mlle|monsieur|madame)$/.test(word)
	);
	return invited.some((name) => {
		const family = name.slice(1);
		const known = words.every((word) => name.includes(word));
		return known && words.some((word) => family.includes(word));
	});
}

/** [GAR-7] The name of an invited professional is asked, not blocked: the function would do. */
export function softenInvited(
	text: string,
	candidates: readonly Candidate[],
	invited: readonly string[]
): readonly Candidate[] {
	if (invited.length === 0 || candidates.length === 0) return candidates;
	const names = invited.map(wordsOf);
	return candidates.map((candidate) => {
		if (!named.has(candidate.rule)) return candidate;
		if (!isInvited(text.slice(candidate.start, candidate.end), names)) return candidate;
		return {
			...candidate,
			rule: 'professional-name',
			severity: 'confirm',
			why: [...candidate.why, 'invited-person']
		};
	});
}
