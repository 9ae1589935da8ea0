import type { Actor } from '#domain/access/actor.ts';
import { parseRecoveryCode, parseSixDigits } from '#domain/access/typed-code.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { AccountDeps, Browser } from './account-deps.ts';
import { raiseSession, type Cookies } from './raise-session.ts';
import { note, tell } from './tell.ts';

export type Confirmed =
	{ readonly ok: true; readonly cookies: Cookies } | { readonly ok: false; readonly why: Refusal };

interface Given {
	readonly code: string;
	readonly browser: Browser;
	readonly remember: boolean;
}

/** Raises a session with a code of the person's application ([AUT-6]). */
export async function confirmWithTotp(
	deps: AccountDeps,
	actor: Actor,
	{ code, browser, remember }: Given
): Promise<Confirmed> {
	const digits = parseSixDigits(code);
	if (!digits) return { ok: false, why: 'code-faux' };
	if (!deps.factorLimit.take(actor.personId)) return { ok: false, why: 'trop-d-essais' };
	if (!(await deps.totp.verify(actor.personId, digits, deps.now()))) {
		await note(deps, { actor: actor.personId, event: 'code-refuse', payload: { method: 'totp' } });
		return { ok: false, why: 'code-faux' };
	}
	const { personId } = actor;
	const raised = { personId, method: 'totp', current: actor, browser, remember } as const;
	return { ok: true, cookies: await raiseSession(deps, raised) };
}

/** Raises a session with a recovery code, which dies in the same act; its owner is told ([AUT-5]). */
export async function confirmWithRecoveryCode(
	deps: AccountDeps,
	actor: Actor,
	{ code, browser }: Omit<Given, 'remember'>
): Promise<Confirmed> {
	const written = parseRecoveryCode(code);
	if (!written) return { ok: false, why: 'code-faux' };
	const { personId } = actor;
	if (!deps.factorLimit.take(personId)) return { ok: false, why: 'trop-d-essais' };
	const method = 'code-de-secours';
	if (!(await deps.recoveryCodes.use(personId, written, deps.now()))) {
		await note(deps, { actor: personId, event: 'code-refuse', payload: { method } });
		return { ok: false, why: 'code-faux' };
	}
	await tell(deps, personId, 'code-de-secours-utilise');
	const raised = { personId, method, current: actor, browser } as const;
	return { ok: true, cookies: await raiseSession(deps, raised) };
}
