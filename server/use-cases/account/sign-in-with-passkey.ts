import type { Actor } from '#domain/access/actor.ts';
import type { Passkeys } from '#server/auth/passkeys.ts';
import type { AccountDeps, Browser } from './account-deps.ts';
import type { Confirmed } from './confirm-identity.ts';
import { raiseSession } from './raise-session.ts';

type SignedResponse = Parameters<Passkeys['finishSignIn']>[0];

/** Asks a browser to sign. `secret`: what its own cookie holds, so that no other browser can answer ([AUT-4]). */
export function beginPasskeySignIn(deps: AccountDeps, secret: string) {
	return deps.passkeys.beginSignIn(deps.sha256(secret), deps.now());
}

/**
 * Opens a strong session with a passkey alone. In a session that is open already only its own person's key counts: the
 * page one comes back to was hers.
 */
export async function finishPasskeySignIn(
	deps: AccountDeps,
	{
		response,
		secret,
		current,
		browser
	}: {
		readonly response: SignedResponse;
		readonly secret: string;
		readonly current: Actor | null;
		readonly browser: Browser;
	}
): Promise<Confirmed> {
	const holder = deps.sha256(secret);
	const personId = await deps.passkeys.finishSignIn(response, holder, deps.now());
	if (personId === null) return { ok: false, why: 'cle-refusee' };
	if (current && current.personId !== personId) return { ok: false, why: 'cle-refusee' };
	const raised = { personId, method: 'passkey', current, browser } as const;
	return { ok: true, cookies: await raiseSession(deps, raised) };
}
