import { granted, refused, type Decision } from '#domain/shared/decision.ts';

/** How a person proved who he or she is. */
export const authMethods = ['lien-nominatif', 'demonstration', 'lien-courriel'] as const;
export type AuthMethod = (typeof authMethods)[number];

/** Who acts, as the session says; never as the browser says. */
export interface Actor {
	readonly personId: string;
	readonly sessionId: string;
	readonly method: AuthMethod;
	/** A nominative link opens one Intervision only. */
	readonly intervisionId: string | null;
}

/** In words, for the fiche's signature block. */
export const authMethodText: Readonly<Record<AuthMethod, string>> = {
	'lien-nominatif': 'lien personnel d’invitation',
	demonstration: 'accès de démonstration, sans valeur',
	'lien-courriel': 'lien à usage unique reçu par courriel'
};

/**
 * [ACS-6] Finalising, signing and archiving ask for more than a link that can be forwarded: the nominative link is
 * not enough (decisions.md §6). The demonstration's own access exists in demonstration mode only.
 */
export function decideStrongAct(method: AuthMethod): Decision {
	return method === 'lien-nominatif' ? refused('authentification-insuffisante') : granted;
}

/** [ACS-10] A session opened by a nominative link never leaves its Intervision. */
export function isWithinSession(
	actor: Pick<Actor, 'intervisionId'>,
	intervisionId: string
): boolean {
	return actor.intervisionId === null || actor.intervisionId === intervisionId;
}
