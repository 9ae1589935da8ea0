import { familyKey, type FamilyName } from './family-name.ts';
import type { Candidate, Evidence, Fix, GuardRule, Severity } from '../finding.ts';
import { sourceSpan, surfaceOf, type TextView } from '../text-view.ts';
import type { Token } from '../token.ts';

export type PersonParts = {
	readonly rule: GuardRule;
	readonly severity: Severity;
	readonly score: number;
	readonly why: readonly Evidence[];
	/** First and last token of the span. */
	readonly from: number;
	readonly to: number;
	readonly fixes: readonly Fix[];
	readonly memory?: string;
};

/** « M. », from the first letter really typed; no second dot when one follows. */
export function initialOf(view: TextView, token: Token, last: Token): string {
	const letter = [...surfaceOf(view, token.start, token.start + 1).normalize('NFC')][0] ?? '';
	const dotFollows = view.plain.startsWith('.', last.end);
	return letter.toLocaleUpperCase('fr') + (dotFollows ? '' : '.');
}

/** The tokens as typed, blanks between them brought to one. */
export function typedWords(view: TextView, from: number, to: number): string {
	const first = view.tokens[from];
	const last = view.tokens[to];
	if (first === undefined || last === undefined || to < from) return '';
	return surfaceOf(view, first.start, last.end).replace(/\s+/gu, ' ');
}

/** Gives each word its capital when all were typed in one case; mixed case is left as it was typed. */
export function capitalised(words: string): string {
	if (words !== words.toLocaleLowerCase('fr') && words !== words.toLocaleUpperCase('fr'))
		return words;
	return words
		.toLocaleLowerCase('fr')
		.replace(
			/(^|[\s-])(\p{L})/gu,
			(_, before: string, letter: string) => before + letter.toLocaleUpperCase('fr')
		);
}

const bareInitial = /(?:^|[\s.-])\p{Lu}$/u;

/**
 * « Remplacer par « Jade M. » », with the non-breaking spaces of French quotes. Before a full stop the initial borrows
 * its dot from there: the label shows it all the same.
 */
export function replaceBy(replacement: string): Fix {
	const shown = bareInitial.test(replacement) ? `${replacement}.` : replacement;
	return { label: `Remplacer par «\u00a0${shown}\u00a0»`, replacement };
}

/** The fix that keeps what precedes the family name and its initial. */
export function initialFix(view: TextView, before: string, family: FamilyName): Fix {
	const last = view.tokens[family.last] ?? family.head;
	const initial = initialOf(view, family.initialFrom, last);
	return replaceBy(before === '' ? initial : `${before} ${initial}`);
}

/** Builds the candidate of a person from its first to its last token. */
export function personCandidate(view: TextView, parts: PersonParts): Candidate {
	const { from, to, ...rest } = parts;
	const span = sourceSpan(view, view.tokens[from]?.start ?? 0, view.tokens[to]?.end ?? 0);
	return { ...rest, ...span, label: 'PERSON' };
}

/** The family name that the finding makes known to the rest of the fiche ([GAR-6]). */
export function familyOf(family: FamilyName): { memory: string } {
	return { memory: familyKey(family) };
}
