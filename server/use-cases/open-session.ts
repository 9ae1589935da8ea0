import type { Actor } from '#domain/access/actor.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { LoginLinks } from '#server/auth/login-links.ts';
import type { Sessions } from '#server/auth/sessions.ts';
import { unknownBrowser, type AccountDeps, type Browser } from './account/account-deps.ts';
import { hasFactor } from './account/has-factor.ts';
import { note } from './account/tell.ts';

interface SessionDeps extends AccountDeps {
	readonly loginLinks: LoginLinks;
}

type Opened =
	| {
			readonly ok: true;
			readonly cookie: Awaited<ReturnType<Sessions['open']>>['cookie'];
			readonly to: string;
			/** The person has a second factor, which this device did not stand in for. */
			readonly confirm: boolean;
	  }
	| { readonly ok: false; readonly why: Refusal };

/**
 * Opens a session with a single-use e-mail link, which dies in the same act. On a device that its owner keeps, it is
 * worth a second factor ([AUT-7]).
 */
export async function redeemLogin(
	deps: SessionDeps,
	token: string,
	browser: Browser = unknownBrowser
): Promise<Opened> {
	const redeemed = await deps.loginLinks.redeem(token, deps.now());
	if (!redeemed.ok) return redeemed;
	const { personId } = redeemed;
	const level = await deps.devices.level(personId, browser.tokens, deps.now());
	if (level === 'sur') return open(deps, personId, 'appareil-memorise', browser);
	const opened = await open(deps, personId, 'lien-courriel', browser);
	return { ...opened, confirm: await hasFactor(deps, personId) };
}

/** Opens a session as one of the demonstration's persons; the route exists in demonstration mode only. */
export async function redeemDemonstration(
	deps: SessionDeps,
	personId: string,
	browser: Browser = unknownBrowser
): Promise<Opened> {
	if (!(await deps.people.byId(personId))) return { ok: false, why: 'introuvable' };
	return open(deps, personId, 'demonstration', browser);
}

/**
 * Ends a session: its sockets and media close with it. It ends first: told to revoke a session that still stands, the
 * meeting would read that it stands, and leave the media room open to its pass ([RT-53]).
 */
export async function signOut(deps: SessionDeps, actor: Actor) {
	const cookie = await deps.sessions.end(actor.sessionId);
	deps.revoke({ sessionId: actor.sessionId });
	await note(deps, { actor: actor.personId, event: 'session-fermee' });
	return cookie;
}

async function open(
	deps: SessionDeps,
	personId: string,
	method: Actor['method'],
	browser: Browser
): Promise<Extract<Opened, { ok: true }>> {
	const { cookie } = await deps.sessions.open(personId, method, null, browser.device);
	await note(deps, { actor: personId, event: 'session-ouverte', payload: { method } });
	return { ok: true, cookie, to: '/accueil', confirm: false };
}
