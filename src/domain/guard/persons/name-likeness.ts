import { Kind } from '../token-kind.ts';
import type { Token } from '../token.ts';

type CapitalToken = Token & { readonly shape: 'title' | 'upper' };
type InitialToken = Token & { readonly shape: 'initial' };

const thing = Kind.safe | Kind.function | Kind.structure | Kind.civility;
const nameless = Kind.word | thing | Kind.particle | Kind.professional;

/** Whether one of the lists named by `bits` holds the word. */
export function isKind(token: Token | undefined, bits: number): boolean {
	return token !== undefined && (token.kinds & bits) !== 0;
}

/** A word that begins with a capital, or is all in capitals. */
export function isCapital(token: Token | undefined): token is CapitalToken {
	return token?.shape === 'title' || token?.shape === 'upper';
}

/** A capital that was chosen: in a line all in capitals it proves nothing. */
export function isChosenCapital(token: Token | undefined): token is CapitalToken {
	return isCapital(token) && !token.shouted;
}

/** A letter, or two with a hyphen (« J.-P. »): what the Charte allows of a name. */
export function isInitial(token: Token | undefined): token is InitialToken {
	return token?.shape === 'initial';
}

export function isFirstName(token: Token | undefined): boolean {
	return isKind(token, Kind.firstName);
}

/** A listed family name; of a double name, one half is enough. */
export function isListedFamily(token: Token | undefined): boolean {
	return isKind(token, Kind.family);
}

/** Drugs, sigles, eponyms, brands, functions, structures: never a name by their capital ([GAR-9]). */
export function isThing(token: Token | undefined): boolean {
	return isKind(token, thing);
}

/** A word of the language or of the field, which a capital does not make a name. */
export function isOrdinary(token: Token | undefined): boolean {
	return isKind(token, nameless) || (isKind(token, Kind.town) && !isListedFamily(token));
}

/** A family name of the lists that is nothing else: neither word, nor town, nor first name. */
export function isSureFamily(token: Token | undefined): boolean {
	if (!isListedFamily(token) || isKind(token, Kind.town | Kind.firstName | Kind.professional))
		return false;
	if (isKind(token, thing | Kind.particle)) return false;
	return !isKind(token, Kind.word) || (isKind(token, Kind.rareWord) && isChosenCapital(token));
}

const vowel = /[aeiouy]/;

/** A word that no list knows and that can be pronounced: a typing error, or somebody's rare name. */
export function isUnknown(token: Token | undefined): boolean {
	if (token === undefined || token.shape === 'code' || token.folded.length < 3) return false;
	if (token.kinds === 0) return vowel.test(token.folded);
	// « Hazebrique » in the middle of a sentence is no learned word.
	return (
		isKind(token, Kind.learned) &&
		token.folded.endsWith('ique') &&
		isChosenCapital(token) &&
		!token.opens
	);
}

/** What can only be somebody's family name, listed or not. */
export function isNameOnly(token: Token | undefined): boolean {
	return isSureFamily(token) || isUnknown(token);
}
