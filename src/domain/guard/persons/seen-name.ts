import type { Candidate } from '../finding.ts';
import type { TextView } from '../text-view.ts';
import { Kind } from '../token-kind.ts';
import { isChosenCapital, isFirstName, isKind, isOrdinary } from './name-likeness.ts';
import { initialOf, personCandidate, replaceBy } from './person-candidate.ts';

/** [GAR-6] A family name found once with its first name or civility, met again alone. */
export function recogniseSeenName(view: TextView, seen: ReadonlySet<string>): readonly Candidate[] {
	return view.tokens.flatMap((token, at) => {
		if (view.nameless.has(at) || !seen.has(token.folded)) return [];
		if (isOrdinary(token) && !isChosenCapital(token)) return [];
		// « Thomas » may be the name just seen or somebody's first name: it is asked; « Petit » opening a sentence too.
		const doubtful =
			isFirstName(token) || (isOrdinary(token) && token.opens) || isKind(token, Kind.verb);
		return personCandidate(view, {
			rule: 'name-seen-elsewhere',
			severity: doubtful ? 'confirm' : 'blocking',
			score: doubtful ? 0.6 : 0.85,
			why: ['seen-elsewhere'],
			from: at,
			to: at,
			fixes: [replaceBy(initialOf(view, token, token))]
		});
	});
}
