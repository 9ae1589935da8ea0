import { readFamilyName } from '../family-name.ts';
import { foldWord } from '../fold-text.ts';
import type { Candidate } from '../finding.ts';
import { particles } from '../lexicon/name-words.ts';
import { isAlmost } from '../one-letter-away.ts';
import { isCapital, isFirstName, isOrdinary } from '../name-likeness.ts';
import { initialOf, personCandidate, replaceBy } from '../person-candidate.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView, Token } from '../text-view.ts';

type KnownForm = { readonly squashed: string; readonly words: number };

const maxWords = 4;

/** The ways a known name may be met: whole, without its particles, each half of a double name. */
function knownForms(known: readonly string[]): readonly KnownForm[] {
	const forms = new Map<string, KnownForm>();
	const add = (words: readonly string[]) => {
		const squashed = words.join('');
		if (squashed.length > 1) forms.set(squashed, { squashed, words: words.length });
	};
	for (const name of known) {
		const words = foldWord(name)
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word !== '');
		add(words);
		const bare = words.filter((word) => !particles.has(word));
		add(bare);
		for (const word of bare) if (word.length > 2) add([word]);
	}
	return [...forms.values()];
}

type Sight = { readonly rule: Candidate['rule']; readonly exact: boolean };

function seeOne(token: Token, form: string): Sight | undefined {
	const squashed = token.folded.replaceAll('-', '');
	if (squashed === form) {
		const word = token.shape === 'lower' && isOrdinary(token);
		return { rule: word ? 'known-name-as-word' : 'known-name', exact: true };
	}
	const like = form.length > 3 && isCapital(token) && !isOrdinary(token) && !isFirstName(token);
	return like && isAlmost(squashed, form) ? { rule: 'known-name', exact: false } : undefined;
}

/** Last token of a name in several words beginning at `at`, when the words joined give the form. */
function seeSeveral(view: TextView, at: number, form: string): number | undefined {
	let joined = '';
	for (let end = at; end < at + maxWords; end += 1) {
		const token = view.tokens[end];
		if (token === undefined) return undefined;
		joined += token.folded.replaceAll('-', '');
		if (end > at && joined === form) return end;
		if (!form.startsWith(joined) || token.link === 'break' || token.link === 'dot')
			return undefined;
	}
	return undefined;
}

/** « de la Tour » gives « T. », as everywhere else. */
function letterOf(view: TextView, at: number, first: Token): Token {
	return readFamilyName(view, at)?.initialFrom ?? first;
}

function knownCandidate(view: TextView, at: number, to: number, sight: Sight): Candidate {
	const first = view.tokens[at];
	const last = view.tokens[to];
	const fixes =
		first === undefined || last === undefined
			? []
			: [replaceBy(initialOf(view, letterOf(view, at, first), last))];
	return personCandidate(view, {
		rule: sight.rule,
		severity: sight.rule === 'known-name' ? 'blocking' : 'confirm',
		score: sight.exact ? 1 : 0.9,
		why: sight.exact ? ['known-name'] : ['known-name', 'one-letter-away'],
		from: at,
		to,
		fixes
	});
}

function readKnown(view: TextView, at: number, forms: readonly KnownForm[]): Candidate | undefined {
	const token = view.tokens[at];
	if (token === undefined || (token.shape === 'initial' && token.link !== 'elision'))
		return undefined;
	for (const { squashed } of forms) {
		const end = seeSeveral(view, at, squashed);
		if (end !== undefined)
			return knownCandidate(view, at, end, { rule: 'known-name', exact: true });
	}
	for (const { squashed } of forms) {
		const sight = seeOne(token, squashed);
		if (sight !== undefined) return knownCandidate(view, at, at, sight);
	}
	return undefined;
}

/** [GAR-5] The family name given for this situation, whatever the case, the accents, one slip allowed. */
export const recogniseKnownName: Recogniser = (view, context) => {
	const forms = knownForms(context.known);
	if (forms.length === 0) return [];
	return view.tokens.flatMap((_, at) => readKnown(view, at, forms) ?? []);
};
