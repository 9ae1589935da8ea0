import { familyNames } from './lexicon/family-names.ts';
import { fieldWords } from './lexicon/field-words.ts';
import { firstNames } from './lexicon/first-names.ts';
import { functionWords, safeWords, structureTriggers } from './lexicon/safe-words.ts';
import type { Token } from './text-view.ts';

type CapitalToken = Token & { readonly shape: 'title' | 'upper' };
type InitialToken = Token & { readonly shape: 'initial' };

/** A word that begins with a capital, or is all in capitals. */
export function isCapital(token: Token | undefined): token is CapitalToken {
	return token?.shape === 'title' || token?.shape === 'upper';
}

/** A letter, or two with a hyphen (« J.-P. »): what the Charte allows of a name. */
export function isInitial(token: Token | undefined): token is InitialToken {
	return token?.shape === 'initial';
}

/** A listed first name; of « Marie-Lou », the first half is enough. */
export function isFirstName(token: Token | undefined): boolean {
	if (token === undefined) return false;
	return firstNames.has(token.folded) || firstNames.has(token.folded.split('-', 1)[0] ?? '');
}

/** A listed family name; of a double name, one half is enough. */
export function isListedFamily(token: Token | undefined): boolean {
	if (token === undefined) return false;
	return (
		familyNames.has(token.folded) ||
		(token.folded.includes('-') && token.folded.split('-').some((part) => familyNames.has(part)))
	);
}

/** Drugs, towns, sigles, eponyms, brands, functions, structures: never a name by their capital. */
export function isSafe(token: Token): boolean {
	const { folded } = token;
	return (
		safeWords.has(folded) ||
		functionWords.has(folded) ||
		structureTriggers.has(folded) ||
		(folded.endsWith('s') && token.shape !== 'upper' && functionWords.has(folded.slice(0, -1)))
	);
}

/** A word of the language or of the field, which a capital does not make a name. */
export function isOrdinary(token: Token): boolean {
	return fieldWords.has(token.folded) || isSafe(token);
}
