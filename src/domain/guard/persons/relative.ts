import type { Candidate } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView, Token } from '../text-view.ts';
import { Kind } from '../token-kind.ts';
import { isCapital, isFirstName, isInitial, isKind, isUnknown } from './name-likeness.ts';
import { personCandidate, replaceBy, typedWords } from './person-candidate.ts';

const notFirst = Kind.word | Kind.safe | Kind.verb | Kind.state | Kind.structure;

/** « sa fille Inès », « sa fille ines »; in lower case the word must be nothing else. */
function isTheirName(token: Token): boolean {
	if (!isFirstName(token)) return false;
	return isCapital(token) && !token.shouted ? true : !isKind(token, notFirst);
}

function nameAt(view: TextView, at: number): number | undefined {
	const token = view.tokens[at];
	const next = view.tokens[at + 1];
	if (token === undefined || next === undefined) return undefined;
	const gap = view.plain.slice(token.end, next.start);
	// « sa fille, Inès », « sa fille (Inès) » too.
	return /^(?: |, | ?\()$/.test(gap) && isTheirName(next) ? at + 1 : undefined;
}

function readRelative(view: TextView, at: number): Candidate | undefined {
	const relative = view.tokens[at];
	if (relative === undefined || !isKind(relative, Kind.relative)) return undefined;
	if (relative.folded === 'ex' && relative.link !== 'space') return undefined;
	const name = nameAt(view, at);
	const token = name === undefined ? undefined : view.tokens[name];
	if (name === undefined || token === undefined) return undefined;
	const next = view.tokens[name + 1];
	// « sa fille Inès D. » already follows the Charte; « sa fille Inès Carlier » is a full name.
	if (token.link === 'space' && isInitial(next)) return undefined;
	if (token.link === 'space' && isCapital(next) && isUnknown(next)) return undefined;
	return personCandidate(view, {
		rule: 'relative-first-name',
		severity: 'confirm',
		score: 0.6,
		why: ['trigger-word', 'first-name'],
		from: relative.link === 'space' ? at : name,
		to: name,
		fixes: [replaceBy(typedWords(view, at, at))]
	});
}

/** [GAR-7] The bare first name of a relative: « sa fille Inès » is asked, « sa fille » suffices. */
export const recogniseRelative: Recogniser = (view) =>
	view.tokens.flatMap((_, at) => readRelative(view, at) ?? []);
