import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { isStrong } from './strength.ts';

/** How a person proved who he or she is. */
export const authMethods = [
	'lien-nominatif',
	'lien-courriel',
	'passkey',
	'totp',
	'code-de-secours',
	'appareil-memorise',
	'pro-sante-connect',
	'demonstration'
] as const;
export type AuthMethod = (typeof authMethods)[number];

/** Who acts, as the session says; never as the browser says. */
export interface Actor {
	readonly personId: string;
	readonly sessionId: string;
	/** What the session counts for; weaker than how it was opened while nobody answers for the person ([REC-18]). */
	readonly method: AuthMethod;
	/** Nobody answers yet for the address by which this person comes: what she sets up makes no session strong. */
	readonly unanswered?: boolean;
	/** A nominative link opens one Intervision only. */
	readonly intervisionId: string | null;
}

/** In words, for the fiche's signature block and the list of sessions. */
export const authMethodText: Readonly<Record<AuthMethod, string>> = {
	'lien-nominatif': 'lien personnel d’invitation',
	'lien-courriel': 'lien à usage unique reçu par courriel',
	passkey: 'clé d’accès',
	totp: 'courriel et code d’une application',
	'code-de-secours': 'courriel et code de secours',
	'appareil-memorise': 'courriel et appareil mémorisé',
	'pro-sante-connect': 'Pro Santé Connect',
	demonstration: 'accès de démonstration, sans valeur'
};

/** Reads a method as it was stored; null when it is none of ours. */
export function parseAuthMethod(stored: string): AuthMethod | null {
	return authMethods.find((method) => method === stored) ?? null;
}

/** [ACS-6] Finalising, signing and archiving ask for a strong session, no way round it (decisions.md §6). */
export function decideStrongAct(method: AuthMethod): Decision {
	return isStrong(method) ? granted : refused('authentification-insuffisante');
}

/** [ACS-10] A session opened by a nominative link never leaves its Intervision. */
export function isWithinSession(
	actor: Pick<Actor, 'intervisionId'>,
	intervisionId: string
): boolean {
	return actor.intervisionId === null || actor.intervisionId === intervisionId;
}
