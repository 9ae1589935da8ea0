import type { Candidate, Fix } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import type { Token } from '../token.ts';
import { Kind } from '../token-kind.ts';
import { isCapital, isFirstName, isInitial, isKind, isUnknown } from './name-likeness.ts';
import { initialOf, personCandidate, replaceBy, typedWords } from './person-candidate.ts';

const notFirst = Kind.word | Kind.safe | Kind.verb | Kind.state | Kind.structure;

/** « sa fille Inès », « sa fille ines »; in lower case the word must be nothing else. */
function isTheirName(token: Token): boolean {
	if (!isFirstName(token)) return false;
	return isCapital(token) && !token.shouted ? true : !isKind(token, notFirst);
}

function bareFirstName(view: TextView, from: number, to: number, fixes: readonly Fix[]): Candidate {
	return personCandidate(view, {
		rule: 'relative-first-name',
		severity: 'confirm',
		score: 0.6,
		why: ['trigger-word', 'first-name'],
		from,
		to,
		fixes
	});
}

function nameAt(view: TextView, at: number): number | undefined {
	const token = view.tokens[at];
	const next = view.tokens[at + 1];
	if (token === undefined || next === undefined) return undefined;
	const gap = view.plain.slice(token.end, next.start);
	// « sa fille, Inès », « sa fille (Inès) » too.
	return /^(?: |, | ?\(| ?: ?)$/.test(gap) && isTheirName(next) ? at + 1 : undefined;
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
	if (token.link === 'space' && isInitial(next) && !next.shouted) return undefined;
	if (token.link === 'space' && isCapital(next) && isUnknown(next)) return undefined;
	const from = relative.link === 'space' ? at : name;
	return bareFirstName(view, from, name, [replaceBy(typedWords(view, at, at))]);
}

const maxSiblings = 6;

/** « ses enfants Yasin, Inès et Imad »: the names that follow the first. */
function readSiblings(view: TextView, first: number): Candidate[] {
	const found: Candidate[] = [];
	for (let at = first; found.length < maxSiblings;) {
		const token = view.tokens[at];
		const next = view.tokens[at + 1];
		if (token === undefined || next === undefined) break;
		const joined = next.folded === 'et' || next.folded === 'ou' ? at + 2 : at + 1;
		const gap = view.plain.slice(token.end, next.start);
		if (joined === at + 1 ? !/^ ?, ?$/.test(gap) : gap !== ' ') break;
		const name = view.tokens[joined];
		if (name === undefined || !isTheirName(name)) break;
		if (name.link === 'space' && isInitial(view.tokens[joined + 1])) break;
		found.push(bareFirstName(view, joined, joined, [replaceBy(initialOf(view, name, name))]));
		at = joined;
	}
	return found;
}

/** [GAR-7] The bare first name of a relative: « sa fille Inès » is asked, « sa fille » suffices. */
export const recogniseRelative: Recogniser = (view) =>
	view.tokens.flatMap((_, at) => {
		const found = readRelative(view, at);
		return found === undefined ? [] : [found, ...readSiblings(view, at + 1)];
	});
