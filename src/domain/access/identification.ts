import { pscWords, type Acr } from '#domain/psc/acr.ts';
import { authMethodText, type AuthMethod } from './actor.ts';

/** How someone was identified at the moment of an act. */
export interface Identification {
	readonly method: AuthMethod;
	/** The level that Pro Santé Connect reached; null for any other method. */
	readonly acr: Acr | null;
}

/** [PSC-2] In words, for the signature block: with the level that was reached, never another one. */
export function identificationWords({ method, acr }: Identification): string {
	return method === 'pro-sante-connect' && acr ? pscWords(acr) : authMethodText[method];
}
