import { standingOf } from '#domain/psc/choose-activity.ts';
import type { PscLogin } from '#server/auth/psc/psc-client.ts';
import type { Sessions } from '#server/auth/sessions.ts';
import type { PscDeps } from './psc-deps.ts';

/** A session opened, and whether an activity is still to be chosen. */
export interface OpenedByPsc {
	readonly cookie: Awaited<ReturnType<Sessions['open']>>['cookie'];
	readonly toChoose: boolean;
}

/** [PSC-13] Opens a strong session for whom this identity belongs to, and journals the level that was reached. */
export async function openPscSession(
	deps: PscDeps,
	personId: string,
	{ identity, sub, sid, acr, idToken }: PscLogin
): Promise<OpenedByPsc> {
	const { psc } = deps;
	const at = deps.now();
	await psc.identities.seen(personId, identity, at);
	const { sessionId, cookie } = await deps.sessions.open(personId, 'pro-sante-connect', null);
	const sealedHint = psc.seal.close('jeton', sessionId, idToken);
	await psc.sessions.add({ sessionId, sub, sid, acr, sealedHint });
	await deps.journal.append({
		at: at.toISOString(),
		actor: personId,
		event: 'session-ouverte',
		subject: personId,
		payload: { method: 'pro-sante-connect', acr }
	});
	const linked = await psc.identities.ofPerson(personId);
	const standing = standingOf(linked?.activities ?? [], linked?.chosen ?? null);
	return { cookie, toChoose: standing.kind === 'to-choose' };
}
