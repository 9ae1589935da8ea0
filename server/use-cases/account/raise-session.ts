import type { Actor, AuthMethod } from '#domain/access/actor.ts';
import type { SetCookie } from '#server/auth/devices.ts';
import type { AccountDeps, Browser } from './account-deps.ts';
import { note } from './tell.ts';

/** The cookies to set, in order. */
export type Cookies = readonly (
	SetCookie | Awaited<ReturnType<AccountDeps['sessions']['open']>>['cookie']
)[];

/**
 * Opens a session for someone who has just proved who he is. A session that this browser held ends with it: a cookie
 * that was worth less never becomes worth more (no fixation).
 */
export async function raiseSession(
	deps: AccountDeps,
	{
		personId,
		method,
		current,
		browser,
		remember = false
	}: {
		readonly personId: string;
		readonly method: AuthMethod;
		readonly current: Actor | null;
		readonly browser: Browser;
		/** Thirty days on this device, beside an e-mail link. */
		readonly remember?: boolean;
	}
): Promise<Cookies> {
	if (current) {
		await deps.sessions.endOf(current.personId, current.sessionId);
		deps.revoke({ sessionId: current.sessionId });
	}
	const { cookie } = await deps.sessions.open(personId, method, null, browser.device);
	await note(deps, { actor: personId, event: 'session-ouverte', payload: { method } });
	if (!remember) return [cookie];
	const device = await deps.devices.remember(personId, 'sur', browser, deps.now());
	await note(deps, { actor: personId, event: 'appareil-memorise', payload: { level: 'sur' } });
	return [cookie, device];
}
