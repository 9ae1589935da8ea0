import { professionalWords } from './lexicon/safe-words.ts';
import type { Token } from './text-view.ts';

/** « Me », « Pr » and « IDE » are titles in this spelling only: « me », « pr » are other words. */
export function isProfessionalWord(token: Token | undefined): boolean {
	if (token === undefined || !(token.link === 'space' || token.link === 'dot')) return false;
	if (!professionalWords.has(token.folded)) return false;
	if (token.folded === 'me' || token.folded === 'pr') return token.shape === 'title';
	return token.folded !== 'ide' || token.shape === 'upper';
}
