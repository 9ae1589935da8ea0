import type { Actor } from '#domain/access/actor.ts';
import { decideAddFactor } from '#domain/access/decide-factor.ts';
import { isStrong } from '#domain/access/strength.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Passkeys } from '#server/auth/passkeys.ts';
import type { AccountDeps, Browser } from './account-deps.ts';
import type { Confirmed } from './confirm-identity.ts';
import { hasFactor } from './has-factor.ts';
import { raiseSession } from './raise-session.ts';
import { note, tell } from './tell.ts';

type NewKey = Parameters<Passkeys['finishAdding']>[0];
type Options = Awaited<ReturnType<Passkeys['beginAdding']>>;

/** Asks the browser of a session to make a passkey, when this session may add one ([AUT-3]). */
export async function beginAddingPasskey(
	deps: AccountDeps,
	actor: Actor
): Promise<
	{ readonly ok: true; readonly options: Options } | { readonly ok: false; readonly why: Refusal }
> {
	const decision = decideAddFactor(actor.method, await hasFactor(deps, actor.personId));
	if (!decision.ok) return decision;
	const person = await deps.people.byId(actor.personId);
	if (!person) return { ok: false, why: 'introuvable' };
	const label = person.email ?? `${person.givenName} ${person.familyName}`;
	const { personId, sessionId } = actor;
	const options = await deps.passkeys.beginAdding(personId, label, sessionId, deps.now());
	return { ok: true, options };
}

/** Keeps a passkey. Whoever made it has just been verified by the device: a weaker session is raised in the same act. */
export async function finishAddingPasskey(
	deps: AccountDeps,
	actor: Actor,
	{ response, browser }: { readonly response: NewKey; readonly browser: Browser }
): Promise<Confirmed> {
	const { personId, sessionId, method } = actor;
	const decision = decideAddFactor(method, await hasFactor(deps, personId));
	if (!decision.ok) return decision;
	const key = await deps.passkeys.finishAdding(response, sessionId, deps.now());
	if (!key) return { ok: false, why: 'cle-refusee' };
	const name = browser.device || 'Clé d’accès';
	const added = await deps.passkeyStore.add({ ...key, personId, name }, deps.now());
	if (!added) return { ok: false, why: 'cle-refusee' };
	await note(deps, { actor: personId, event: 'facteur-ajoute', payload: { factor: 'passkey' } });
	await tell(deps, personId, 'cle-ajoutee');
	if (isStrong(method)) return { ok: true, cookies: [] };
	const raised = { personId, method: 'passkey', current: actor, browser } as const;
	return { ok: true, cookies: await raiseSession(deps, raised) };
}
