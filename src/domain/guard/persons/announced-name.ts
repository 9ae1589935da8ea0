import type { Candidate } from '../finding.ts';
import { familyTriggers, nameLabels } from '../lexicon/name-words.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import type { Token } from '../token.ts';
import { Kind } from '../token-kind.ts';
import { particleCount, readFamilyName, type FamilyName } from './family-name.ts';
import {
	isChosenCapital,
	isFirstName,
	isKind,
	isListedFamily,
	isNameOnly,
	isOrdinary,
	isThing
} from './name-likeness.ts';
import { familyOf, initialFix, personCandidate } from './person-candidate.ts';

const saysSomething =
	Kind.particle |
	Kind.verb |
	Kind.state |
	Kind.lead |
	Kind.relative |
	Kind.professional |
	Kind.placeLead;

type Strength = 'strong' | 'weak';

/** What the words before `at` announce: « née », « nom de jeune fille », « chez les », « s’appelle », « Patient : ». */
function announces(view: TextView, at: number, token: Token): Strength | undefined {
	const before = view.tokens[at - 1];
	const word = token.folded;
	const gap = view.plain.slice(token.end, view.tokens[at + 1]?.start);
	if (/^\s?:\s?$/.test(gap)) {
		const maiden = word === 'fille' && before?.folded === 'jeune';
		const atBirth =
			/^(?:naissance|usage|epouse|marital)$/.test(word) && view.tokens[at - 2]?.folded === 'nom';
		return maiden || atBirth || word === 'nom' || word === 'famille'
			? 'strong'
			: nameLabels.has(word)
				? 'weak'
				: undefined;
	}
	if (token.link !== 'space') return undefined;
	if (familyTriggers.has(word) || (word === 'fille' && before?.folded === 'jeune')) return 'strong';
	// « nom d’usage Carlier », « le nom de Carlier »
	const named = view.tokens[at - 1]?.folded === 'nom' || view.tokens[at - 2]?.folded === 'nom';
	if (named && /^(?:de|d|usage|naissance|epouse|marital)$/.test(word)) return 'weak';
	if (word === 'les' && /^(?:chez|famille|couple)$/.test(before?.folded ?? '')) return 'strong';
	if (
		/^(?:appelle|appelait|nomme|nommee|surnomme|prenomme|prenommee|dit|dite|denomme|denommee|nom)$/.test(
			word
		)
	)
		return word === 'dit' || word === 'dite' ? undefined : 'weak';
	return undefined;
}

function mayBeName(family: FamilyName, strength: Strength): boolean {
	const { head } = family;
	if (strength === 'strong' && particleCount(family) > 1 && isChosenCapital(head)) return true;
	if (isThing(head) || (isFirstName(head) && !isListedFamily(head))) return false;
	if (strength === 'weak')
		return isNameOnly(head) && (isChosenCapital(head) || head.text.length > 4);
	// « la famille Ficheux »: many names of the North are villages.
	if (isChosenCapital(head))
		return !isOrdinary(head) || isListedFamily(head) || isKind(head, Kind.town);
	if (isNameOnly(head)) return true;
	return isListedFamily(head) && (head.shouted ? !isKind(head, saysSomething) : !isOrdinary(head));
}

function readAnnounced(view: TextView, at: number): Candidate | undefined {
	const token = view.tokens[at];
	const strength = token && announces(view, at, token);
	if (strength === undefined) return undefined;
	const family = readFamilyName(view, at + 1);
	if (family === undefined || view.nameless.has(family.last)) return undefined;
	if (!mayBeName(family, strength)) return undefined;
	const { head } = family;
	const next = view.tokens[family.last + 1];
	// « née Rose Carlier » is read as a full name; « né le » is a date.
	if (isFirstName(head) && head.link === 'space' && isListedFamily(next)) return undefined;
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

/** [GAR-3] A name announced as one: « née … », « la famille … », « chez les … », « Patient : … ». */
export const recogniseAnnouncedName: Recogniser = (view) =>
	view.tokens.flatMap((_, at) =>
		view.nameless.has(at + 1) ? [] : (readAnnounced(view, at) ?? [])
	);
