import type { Candidate } from '../finding.ts';
import { isCapital, isFirstName, isOrdinary } from '../name-likeness.ts';
import { initialOf, personCandidate, replaceBy } from '../person-candidate.ts';
import { protectedTokens } from '../protected-tokens.ts';
import type { TextView } from '../text-view.ts';

/** [GAR-6] A family name found once with its first name or civility, met again alone. */
export function recogniseSeenName(view: TextView, seen: ReadonlySet<string>): readonly Candidate[] {
	if (seen.size === 0) return [];
	const kept = protectedTokens(view);
	return view.tokens.flatMap((token, at) => {
		if (kept.has(at)) return [];
		if (!seen.has(token.folded) || (!isCapital(token) && isOrdinary(token))) return [];
		// « Thomas » may be the name just seen or somebody's first name: it is asked.
		const doubtful = isFirstName(token) || isOrdinary(token) || token.shouted;
		return personCandidate(view, {
			rule: 'name-seen-elsewhere',
			severity: doubtful ? 'confirm' : 'blocking',
			score: doubtful ? 0.6 : 0.8,
			why: ['seen-elsewhere'],
			from: at,
			to: at,
			fixes: [replaceBy(initialOf(view, token, token))]
		});
	});
}
