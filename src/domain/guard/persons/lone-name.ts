import type { Candidate } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import { Kind } from '../token-kind.ts';
import { particlesBefore, readFamilyName } from './family-name.ts';
import { weighLone, type Suspicion } from './lone-evidence.ts';
import {
	isChosenCapital,
	isThing,
	isFirstName,
	isKind,
	isListedFamily,
	isSureFamily,
	isNameOnly,
	isInitial
} from './name-likeness.ts';
import { familyOf, initialFix, personCandidate } from './person-candidate.ts';
import { softenProfessional } from './professional-context.ts';

/** Above the first, a lone name stops; above the second, it is asked (guard.md §4.2). */
const blocks = 0.75;
const asks = 0.45;

const particleName: Suspicion = { score: 0.8, why: ['first-name', 'context'] };

const unlike = Kind.particle | Kind.professional | Kind.lead | Kind.state | Kind.verb;

/** « Marques da Silva », « Petit Carlier »: the capital before belongs to the name. */
function withNameBefore(view: TextView, first: number): number {
	const before = view.tokens[first - 1];
	const joined = before?.link === 'space' && isChosenCapital(before) && isListedFamily(before);
	return joined && !isFirstName(before) && !isThing(before) && !isKind(before, unlike)
		? first - 1
		: first;
}

/** « placide bellenguez »: what can only be a name, right after one. */
function withNameAfter(view: TextView, last: number): number {
	const next = view.tokens[last + 1];
	return view.tokens[last]?.link === 'space' && isNameOnly(next) && !view.nameless.has(last + 1)
		? last + 1
		: last;
}

function readLone(view: TextView, at: number): Candidate | undefined {
	const token = view.tokens[at];
	if (token === undefined || view.nameless.has(at)) return undefined;
	const first = withNameBefore(view, particlesBefore(view, at));
	const next = view.tokens[at + 1];
	const initialled = token.link === 'space' && isInitial(next) && !next.shouted;
	const particle = first < at && isKind(view.tokens[at - 1], Kind.namingParticle);
	const named = particle && isFirstName(token) && !initialled;
	const { score, why } = named ? particleName : weighLone(view, first, at, token);
	if (score < asks) return undefined;
	const family = readFamilyName(view, first);
	const whole = family !== undefined && family.head.start === token.start ? family : undefined;
	const read = whole ?? { first, last: at, head: token, headAt: at, initialFrom: token };
	const name = { ...read, last: withNameAfter(view, read.last) };
	return softenProfessional(view, first, name.last, {
		...personCandidate(view, {
			rule: isListedFamily(token) ? 'lone-family-name' : 'lone-unknown-word',
			severity: score >= blocks ? 'blocking' : 'confirm',
			score: Math.min(score, 0.8),
			why,
			from: first,
			to: name.last,
			fixes: [initialFix(view, '', name)],
			// A word that only looks like a name is not remembered: it would be found everywhere.
			...(isSureFamily(token) ? familyOf(name) : {})
		})
	});
}

/** [GAR-16] A family name alone, without first name or civility: weighed by its letters, capitals and neighbours. */
export const recogniseLoneName: Recogniser = (view) =>
	view.tokens.flatMap((_, at) => readLone(view, at) ?? []);
