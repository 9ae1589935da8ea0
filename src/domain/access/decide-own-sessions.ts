import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Actor, AuthMethod } from './actor.ts';
import { isAtLeast, strengthOf } from './strength.ts';

/**
 * [AUT-12] Who manages where a person is signed in, and on what: somebody signed in for the whole application. A link that
 * was forwarded closes nothing of its owner's.
 */
export function decideOwnSessions({
	method,
	intervisionId
}: Pick<Actor, 'method' | 'intervisionId'>): Decision {
	return intervisionId === null && isAtLeast(method, 'identified')
		? granted
		: refused('authentification-insuffisante');
}

/** [AUT-12] A session closes those that are worth no more: whoever reads a mailbox throws nobody out of a strong one. */
export function decideEndSession(
	actor: Pick<Actor, 'method' | 'intervisionId'>,
	ended: AuthMethod | null
): Decision {
	const manages = decideOwnSessions(actor);
	if (!manages.ok) return manages;
	return ended === null || isAtLeast(actor.method, strengthOf(ended))
		? granted
		: refused('authentification-insuffisante');
}
