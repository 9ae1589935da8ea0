import { standingOf } from '#domain/psc/choose-activity.ts';
import type { Actor } from '#domain/access/actor.ts';
import type { PscLogin } from '#server/auth/psc/psc-client.ts';
import type { Sessions } from '#server/auth/sessions.ts';
import { note } from '#server/use-cases/account/tell.ts';
import type { PscDeps } from './psc-deps.ts';

/** A session opened, and whether an activity is still to be chosen. */
export interface OpenedByPsc {
	readonly cookie: Awaited<ReturnType<Sessions['open']>>['cookie'];
	readonly toChoose: boolean;
}

/** The browser that comes, and the session that it holds already. */
export interface PscVisit {
	/** « Firefox sur Windows ». */
	readonly device: string;
	readonly current: Actor | null;
}

/** [PSC-13] Opens a strong session for whom this identity belongs to, and journals the level that was reached. */
export async function openPscSession(
	deps: PscDeps,
	personId: string,
	{ identity, sub, sid, acr, idToken }: PscLogin,
	{ device, current }: PscVisit
): Promise<OpenedByPsc> {
	const { psc, sessions } = deps;
	await psc.identities.seen(personId, identity, deps.now());
	if (current) {
		// A cookie that was worth less never becomes worth more (no fixation).
		await sessions.endOf(current.personId, current.sessionId);
		deps.revoke({ sessionId: current.sessionId });
	}
	const { sessionId, cookie } = await sessions.open(personId, 'pro-sante-connect', null, device);
	const sealedHint = psc.seal.close('jeton', sessionId, idToken);
	await psc.sessions.add({ sessionId, sub, sid, acr, sealedHint });
	await note(deps, {
		actor: personId,
		event: 'session-ouverte',
		payload: { method: 'pro-sante-connect', acr }
	});
	const linked = await psc.identities.ofPerson(personId);
	const standing = standingOf(linked?.activities ?? [], linked?.chosen ?? null);
	return { cookie, toChoose: standing.kind === 'to-choose' };
}
