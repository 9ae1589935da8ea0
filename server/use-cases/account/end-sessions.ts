import type { Actor } from '#domain/access/actor.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { AccountDeps } from './account-deps.ts';
import { note } from './tell.ts';

/** Ends another session of the same person: its sockets and media close at once ([AUT-7]). */
export async function endSession(
	deps: AccountDeps,
	actor: Actor,
	sessionId: string
): Promise<Decision> {
	if (!(await deps.sessions.endOf(actor.personId, sessionId))) return refused('introuvable');
	deps.revoke({ sessionId });
	await note(deps, { actor: actor.personId, event: 'session-revoquee', payload: { count: 1 } });
	return granted;
}

/** Ends every session but the one that asks. */
export async function endOtherSessions(deps: AccountDeps, actor: Actor): Promise<number> {
	const ended = await deps.sessions.endOthers(actor.personId, actor.sessionId);
	for (const sessionId of ended) deps.revoke({ sessionId });
	const payload = { count: ended.length };
	if (ended.length > 0) {
		await note(deps, { actor: actor.personId, event: 'session-revoquee', payload });
	}
	return ended.length;
}

/** Forgets a remembered device: it will have to prove again who holds it. */
export async function forgetDevice(deps: AccountDeps, actor: Actor, id: string): Promise<Decision> {
	if (!(await deps.devices.forget(actor.personId, id))) return refused('introuvable');
	await note(deps, { actor: actor.personId, event: 'appareil-oublie' });
	return granted;
}
