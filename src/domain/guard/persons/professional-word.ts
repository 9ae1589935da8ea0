import type { Token } from '../token.ts';
import { Kind } from '../token-kind.ts';
import { isKind } from './name-likeness.ts';

/** Titles that are other words when they are written otherwise: « me », « pr », « as », « ide ». */
const bySpelling: Readonly<Record<string, RegExp>> = {
	me: /^Me$/,
	pr: /^P[rR]$/,
	ide: /^IDE$/,
	mt: /^MT$/,
	as: /^AS$/,
	ass: /^ASS?$/,
	ipa: /^IPA$/,
	aes: /^AES$/,
	maitresse: /^$/
};

/** Whether this word, where it stands, announces a professional's name. */
export function isProfessionalWord(token: Token | undefined): boolean {
	if (token === undefined || !(token.link === 'space' || token.link === 'dot')) return false;
	// « vu par le psychiatre. M. … »: only an abbreviation goes on after its dot.
	if (token.link === 'dot' && !/^(?:dr|drs|pr|me|ide|idel|inf|psy)$/.test(token.folded))
		return false;
	if (!isKind(token, Kind.professional)) return false;
	return bySpelling[token.folded]?.test(token.text) ?? true;
}
