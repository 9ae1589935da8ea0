import type { AuthMethod } from './actor.ts';

/** What a session proves, from the weakest up (decisions.md §6). */
const strengths = ['nominative', 'identified', 'strong'] as const;
export type Strength = (typeof strengths)[number];

/**
 * [AUT-1] A nominative link can be forwarded; an e-mail link identifies whoever reads the mailbox; a second factor
 * proves the person. The demonstration's own access exists in demonstration mode only, where nothing is real.
 */
const strengthOfMethod: Readonly<Record<AuthMethod, Strength>> = {
	'lien-nominatif': 'nominative',
	'lien-courriel': 'identified',
	passkey: 'strong',
	totp: 'strong',
	'code-de-secours': 'strong',
	'appareil-memorise': 'strong',
	'pro-sante-connect': 'strong',
	demonstration: 'strong'
};

export function strengthOf(method: AuthMethod): Strength {
	return strengthOfMethod[method];
}

export function isStrong(method: AuthMethod): boolean {
	return strengthOf(method) === 'strong';
}

/** Whether a session is worth at least this much. */
export function isAtLeast(method: AuthMethod, needed: Strength): boolean {
	return strengths.indexOf(strengthOf(method)) >= strengths.indexOf(needed);
}
