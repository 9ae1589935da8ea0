import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { AccountDeps } from './account-deps.ts';
import { note, tell } from './tell.ts';

type Found =
	| { readonly ok: true; readonly personId: string; readonly name: string }
	| { readonly ok: false; readonly why: Refusal };

/** Says whether this session may reset somebody's factors at all. */
export async function mayResetFactors(deps: AccountDeps, actor: Actor): Promise<Decision> {
	const decision = decideResource({ mandats: await ownMandats(deps, actor), role: null }, action);
	return decision.ok ? decideSession(actor.method, action) : decision;
}

/** Finds, by her address, a person of the coordination's own pôles; anyone else is unknown to it ([AUT-9]). */
export async function findLost(deps: AccountDeps, actor: Actor, email: string): Promise<Found> {
	const allowed = await mayResetFactors(deps, actor);
	if (!allowed.ok) return allowed;
	const person = await deps.people.byEmail(email.trim());
	if (!person) return { ok: false, why: 'personne-inconnue' };
	// Whoever still has a strong session changes his own factors himself.
	if (person.id === actor.personId) return { ok: false, why: 'personne-inconnue' };
	const held = await deps.people.allMandats([actor.personId]);
	const poles = held.filter(({ mandat }) => coordination.includes(mandat));
	const everywhere = poles.some(({ poleId }) => poleId === '*');
	const poleIds = poles.map(({ poleId }) => poleId);
	if (!everywhere && !(await isTheirs(deps, person.id, poleIds))) {
		return { ok: false, why: 'personne-inconnue' };
	}
	return { ok: true, personId: person.id, name: `${person.givenName} ${person.familyName}` };
}

/** Whoever holds a function elsewhere, or in the whole association, is not theirs by being put on one of their lists. */
async function isTheirs(deps: AccountDeps, personId: string, poleIds: readonly string[]) {
	const held = await deps.people.allMandats([personId]);
	if (held.length > 0) return held.some(({ poleId }) => poleIds.includes(poleId));
	return deps.ties.isOfPoles(personId, poleIds);
}

/**
 * Takes away what a person lost: her passkeys, codes, remembered devices and link with Pro Santé Connect, and ends her sessions. She starts again
 * from an e-mail link; she is told, and the journal knows who did it ([AUT-9]).
 */
export async function resetFactors(deps: AccountDeps, actor: Actor, email: string): Promise<Found> {
	const found = await findLost(deps, actor, email);
	if (!found.ok) return found;
	const { personId } = found;
	await deps.passkeyStore.removeAll(personId);
	await deps.totp.remove(personId);
	await deps.recoveryCodes.removeAll(personId);
	await deps.devices.forgetAll(personId);
	await deps.transaction((tx) => deps.psc.identities.unlink(tx, personId));
	await deps.sessions.endOthers(personId, '');
	deps.revoke({ personId });
	await note(deps, {
		actor: actor.personId,
		event: 'identification-reinitialisee',
		subject: personId
	});
	await tell(deps, personId, 'identification-reinitialisee');
	return found;
}

const action = 'reinitialiser-identification';
const coordination: readonly string[] = ['coordination-clinique', 'coordination-logistique'];

async function ownMandats(deps: AccountDeps, actor: Actor) {
	return (await deps.people.allMandats([actor.personId])).map(({ mandat }) => mandat);
}
