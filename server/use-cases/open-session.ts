import type { Actor } from '#domain/access/actor.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { LoginLinks } from '#server/auth/login-links.ts';
import type { Sessions } from '#server/auth/sessions.ts';
import type { Deps } from './deps.ts';
import { readInvitation } from './sign-in.ts';

interface SessionDeps extends Deps {
	readonly loginLinks: LoginLinks;
	readonly sessions: Sessions;
	revoke(filter: { sessionId?: string }): void;
}

type Opened =
	| {
			readonly ok: true;
			readonly cookie: Awaited<ReturnType<Sessions['open']>>['cookie'];
			readonly to: string;
	  }
	| { readonly ok: false; readonly why: Refusal };

/** Opens a session with a single-use e-mail link, which dies in the same act. */
export async function redeemLogin(deps: SessionDeps, token: string): Promise<Opened> {
	const redeemed = await deps.loginLinks.redeem(token, deps.now());
	if (!redeemed.ok) return redeemed;
	return open(deps, redeemed.personId, 'lien-courriel', null);
}

/** Opens a session with a nominative link: for that Intervision only. A stronger session of the same person stays. */
export async function redeemInvitation(
	deps: SessionDeps,
	token: string,
	current: Actor | null
): Promise<Opened | { readonly ok: true; readonly cookie: null; readonly to: string }> {
	const invitation = await readInvitation(deps, token);
	if (!invitation.ok) return invitation;
	await deps.invitations.opened(invitation, deps.now());
	const to = `/porte/${invitation.intervisionId}`;
	if (current?.personId === invitation.personId && current.intervisionId === null) {
		return { ok: true, cookie: null, to };
	}
	const opened = await open(deps, invitation.personId, 'lien-nominatif', invitation.intervisionId);
	return opened.ok ? { ...opened, to } : opened;
}

/** Opens a session as one of the demonstration's persons; the route exists in demonstration mode only. */
export async function redeemDemonstration(deps: SessionDeps, personId: string): Promise<Opened> {
	if (!(await deps.people.byId(personId))) return { ok: false, why: 'introuvable' };
	return open(deps, personId, 'demonstration', null);
}

/** Ends a session: its sockets and media close with it. */
export async function signOut(deps: SessionDeps, actor: Actor) {
	deps.revoke({ sessionId: actor.sessionId });
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'session-fermee',
		subject: actor.personId,
		payload: {}
	});
	return deps.sessions.end(actor.sessionId);
}

async function open(
	deps: SessionDeps,
	personId: string,
	method: Actor['method'],
	intervisionId: string | null
): Promise<Opened> {
	const { cookie } = await deps.sessions.open(personId, method, intervisionId);
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: personId,
		event: 'session-ouverte',
		subject: personId,
		payload: { method }
	});
	return { ok: true, cookie, to: '/accueil' };
}
