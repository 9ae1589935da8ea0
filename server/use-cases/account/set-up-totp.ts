import type { Actor } from '#domain/access/actor.ts';
import { decideAddFactor } from '#domain/access/decide-factor.ts';
import { isStrong } from '#domain/access/strength.ts';
import { parseSixDigits } from '#domain/access/typed-code.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { TotpSetup } from '#server/auth/totp.ts';
import type { AccountDeps, Browser } from './account-deps.ts';
import { hasFactor } from './has-factor.ts';
import { raiseSession, type Cookies } from './raise-session.ts';
import { note, tell } from './tell.ts';

/** Shows a new secret to the session that sets it up, and to no other ([AUT-3]). */
export async function beginTotp(
	deps: AccountDeps,
	actor: Actor
): Promise<
	{ readonly ok: true; readonly setup: TotpSetup } | { readonly ok: false; readonly why: Refusal }
> {
	const { personId, sessionId, method } = actor;
	// Said first: the page that has just set it up is shown once more by the session that asked.
	if (await deps.totp.describe(personId)) return { ok: false, why: 'facteur-existant' };
	const decision = decideAddFactor(method, await hasFactor(deps, personId));
	if (!decision.ok) return decision;
	const person = await deps.people.byId(personId);
	if (!person) return { ok: false, why: 'introuvable' };
	const label = person.email ?? `${person.givenName} ${person.familyName}`;
	const setup = await deps.totp.begin(personId, label, sessionId, deps.now());
	return setup ? { ok: true, setup } : { ok: false, why: 'facteur-existant' };
}

type SetUp =
	| {
			readonly ok: true;
			readonly cookies: Cookies;
			/** The first list of recovery codes, shown now and never again; null when the person has some. */
			readonly codes: readonly string[] | null;
	  }
	| { readonly ok: false; readonly why: Refusal };

/** Proves the application with a first code; a weaker session is raised in the same act. */
export async function finishTotp(
	deps: AccountDeps,
	actor: Actor,
	{ code, browser }: { readonly code: string; readonly browser: Browser }
): Promise<SetUp> {
	const { personId, sessionId, method } = actor;
	const decision = decideAddFactor(method, await hasFactor(deps, personId));
	if (!decision.ok) return decision;
	const digits = parseSixDigits(code);
	if (!digits) return { ok: false, why: 'code-faux' };
	if (!deps.factorLimit.take(personId)) return { ok: false, why: 'trop-d-essais' };
	if (!(await deps.totp.finish(personId, sessionId, digits, deps.now()))) {
		return { ok: false, why: 'code-faux' };
	}
	await note(deps, { actor: personId, event: 'facteur-ajoute', payload: { factor: 'totp' } });
	await tell(deps, personId, 'application-ajoutee');
	const some = (await deps.recoveryCodes.left(personId)) > 0;
	const codes = some ? null : await deps.recoveryCodes.renew(personId);
	if (isStrong(method)) return { ok: true, cookies: [], codes };
	const raised = { personId, method: 'totp', current: actor, browser } as const;
	return { ok: true, cookies: await raiseSession(deps, raised), codes };
}
