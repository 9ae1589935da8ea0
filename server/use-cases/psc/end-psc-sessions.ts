import type { Actor } from '#domain/access/actor.ts';
import type { PscCookie } from '#server/auth/psc/psc-cookies.ts';
import type { PscDeps } from './psc-deps.ts';

/**
 * [PSC-10] Obeys a sign-out that happened at Pro Santé Connect: the sessions that it opened end here too, with their
 * sockets and media. False for a token that is not to be believed, or that came before.
 */
export async function endPscSessions(deps: PscDeps, logoutToken: string): Promise<boolean> {
	const { psc } = deps;
	const logout = await psc.client?.readLogoutToken(logoutToken);
	if (!logout) return false;
	if (!(await psc.sessions.isNewLogout(deps.sha256(logout.jti), logout.expiresAt))) return false;
	for (const { sessionId, personId } of await psc.sessions.endedBy(logout)) {
		await deps.sessions.end(sessionId);
		deps.revoke({ sessionId });
		await deps.journal.append({
			at: deps.now().toISOString(),
			actor: personId,
			event: 'session-fermee',
			subject: personId,
			payload: { par: 'pro-sante-connect' }
		});
	}
	return true;
}

/** Before our session ends: what signing out at Pro Santé Connect will need; null when this session is not one of its. */
export async function preparePscLogout(deps: PscDeps, actor: Actor): Promise<PscCookie | null> {
	const { psc } = deps;
	const opened = await psc.sessions.byId(actor.sessionId);
	if (!opened || !psc.client) return null;
	const idToken = psc.seal.open('jeton', actor.sessionId, opened.sealedHint);
	return typeof idToken === 'string' ? psc.cookies.ending(idToken, deps.now()) : null;
}

/** Where this browser signs out of Pro Santé Connect; null when it has nothing to sign out of. */
export async function readPscLogout(
	{ psc, now }: PscDeps,
	cookie: string | undefined
): Promise<string | null> {
	const idToken = psc.cookies.readEnding(cookie, now());
	return idToken === null ? null : ((await psc.client?.logoutUrl(idToken)) ?? null);
}
