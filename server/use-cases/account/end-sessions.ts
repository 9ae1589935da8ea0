import type { Actor } from '#domain/access/actor.ts';
import { decideEndSession, decideOwnSessions } from '#domain/access/decide-own-sessions.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { AccountDeps } from './account-deps.ts';
import { note } from './tell.ts';

/** Ends another session of the same person: its sockets and media close at once ([AUT-7]). */
export async function endSession(
	deps: AccountDeps,
	actor: Actor,
	sessionId: string
): Promise<Decision> {
	const { personId } = actor;
	const manages = decideOwnSessions(actor);
	if (!manages.ok) return manages;
	const found = (await deps.sessions.list(personId)).find(({ id }) => id === sessionId);
	if (!found) return refused('introuvable');
	const decision = decideEndSession(actor, found.method);
	if (!decision.ok) return decision;
	if (!(await deps.sessions.endOf(personId, sessionId))) return refused('introuvable');
	deps.revoke({ sessionId });
	await note(deps, { actor: personId, event: 'session-revoquee', payload: { count: 1 } });
	return granted;
}

type Ended =
	| {
			readonly ok: true;
			readonly count: number;
			/** Stronger than the one that asks: they stay ([AUT-12]). */
			readonly kept: number;
	  }
	| { readonly ok: false; readonly why: Refusal };

/** Ends every other session that is worth no more than the one that asks. */
export async function endOtherSessions(deps: AccountDeps, actor: Actor): Promise<Ended> {
	const { personId } = actor;
	const manages = decideOwnSessions(actor);
	if (!manages.ok) return manages;
	const all = await deps.sessions.list(personId);
	const others = all.filter(({ id }) => id !== actor.sessionId);
	let count = 0;
	for (const { id: sessionId, method } of others) {
		if (!decideEndSession(actor, method).ok) continue;
		if (!(await deps.sessions.endOf(personId, sessionId))) continue;
		deps.revoke({ sessionId });
		count += 1;
	}
	if (count > 0) {
		await note(deps, { actor: personId, event: 'session-revoquee', payload: { count } });
	}
	const kept = others.filter(({ method }) => !decideEndSession(actor, method).ok).length;
	return { ok: true, count, kept };
}

/** Forgets a remembered device: it will have to prove again who holds it. */
export async function forgetDevice(deps: AccountDeps, actor: Actor, id: string): Promise<Decision> {
	const manages = decideOwnSessions(actor);
	if (!manages.ok) return manages;
	if (!(await deps.devices.forget(actor.personId, id))) return refused('introuvable');
	await note(deps, { actor: actor.personId, event: 'appareil-oublie' });
	return granted;
}
