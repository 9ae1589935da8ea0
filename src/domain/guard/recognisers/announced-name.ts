import { readFamilyName } from '../family-name.ts';
import type { Candidate } from '../finding.ts';
import { familyTriggers } from '../lexicon/name-words.ts';
import { isCapital, isFirstName, isListedFamily, isOrdinary, isSafe } from '../name-likeness.ts';
import { familyOf, initialFix, personCandidate } from '../person-candidate.ts';
import { protectedTokens } from '../protected-tokens.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';

function isTrigger(view: TextView, at: number): boolean {
	const word = view.tokens[at]?.folded ?? '';
	if (familyTriggers.has(word)) return true;
	const before = view.tokens[at - 1]?.folded;
	return (word === 'fille' && before === 'jeune') || (word === 'les' && before === 'chez');
}

function readAnnounced(view: TextView, at: number): Candidate | undefined {
	if (view.tokens[at]?.link !== 'space' || !isTrigger(view, at)) return undefined;
	const family = readFamilyName(view, at + 1);
	if (family === undefined) return undefined;
	const { head } = family;
	if (isOrdinary(head) || (isFirstName(head) && !isListedFamily(head))) return undefined;
	if (!(isCapital(head) && !head.shouted) && !isListedFamily(head)) return undefined;
	return personCandidate(view, {
		rule: 'family-trigger',
		severity: 'blocking',
		score: 0.9,
		why: ['trigger-word', isListedFamily(head) ? 'listed-family-name' : 'capitalised'],
		from: at + 1,
		to: family.last,
		fixes: [initialFix(view, '', family)],
		...familyOf(family)
	});
}

function readLone(view: TextView, at: number): Candidate | undefined {
	const token = view.tokens[at];
	if (token === undefined || !isCapital(token) || token.shouted) return undefined;
	if (!isListedFamily(token) || isFirstName(token) || isOrdinary(token)) return undefined;
	// « Hénin Beaumont », « Avesnes les Aubert »: the rest of a town's name.
	const before = view.tokens[at - 1];
	const inTown = before?.link === 'space' && isCapital(before) && isSafe(before);
	if (inTown || /^(?:les|lez|sur|sous)$/.test(before?.folded ?? '')) return undefined;
	const family = readFamilyName(view, at);
	if (family === undefined) return undefined;
	return personCandidate(view, {
		rule: 'lone-family-name',
		severity: 'confirm',
		score: 0.6,
		why: ['listed-family-name', 'capitalised'],
		from: at,
		to: family.last,
		fixes: [initialFix(view, '', family)]
	});
}

/** [GAR-3] A name announced as one (« née … », « la famille … »); a frequent family name alone is asked. */
export const recogniseAnnouncedName: Recogniser = (view) => {
	const kept = protectedTokens(view);
	return view.tokens.flatMap((_, at) =>
		kept.has(at)
			? []
			: [readAnnounced(view, at), readLone(view, at)].filter((found) => found !== undefined)
	);
};
