import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { AuthMethod } from './actor.ts';
import { isStrong, strengthOf } from './strength.ts';

/**
 * [AUT-3] The first factor may be added from an e-mail link. Once there is one, whoever reads the mailbox alone adds
 * nothing: otherwise a stolen mailbox would be enough to read what the factor protects.
 */
export function decideAddFactor(method: AuthMethod, hasFactor: boolean): Decision {
	if (isStrong(method)) return granted;
	if (strengthOf(method) === 'identified' && !hasFactor) return granted;
	return refused('authentification-insuffisante');
}

/** [AUT-3] Removing a factor and making recovery codes anew ask for a strong session. */
export function decideChangeFactors(method: AuthMethod): Decision {
	return isStrong(method) ? granted : refused('authentification-insuffisante');
}
