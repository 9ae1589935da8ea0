import { decideLink, type LinkDecision } from '#domain/psc/decide-link.ts';
import { mayBeSameName } from '#domain/psc/same-name.ts';
import type { PscLogin } from '#server/auth/psc/psc-client.ts';
import type { Sql } from '#server/db/database.ts';
import { tell } from '#server/use-cases/account/tell.ts';
import type { PscDeps } from './psc-deps.ts';

/** Why an identity may be linked: its RPPS stands in the directory, the address was proved, or a session stood. */
export type LinkGround = 'rpps' | 'courriel' | 'compte';

/** Links an identity to a person of the directory, if nothing contradicts it; journalled in the same transaction. */
export async function linkIdentity(
	deps: PscDeps,
	personId: string,
	login: PscLogin,
	ground: LinkGround
): Promise<LinkDecision> {
	try {
		const linked = await deps.transaction(async (tx) => {
			const decision = await decide(deps, personId, login, tx);
			if (!decision.ok) return decision;
			const at = deps.now();
			await deps.psc.identities.link(tx, personId, login.issuer, login.identity, at);
			await deps.journal.append(
				{
					at: at.toISOString(),
					actor: personId,
					event: 'psc-relie',
					subject: personId,
					payload: { par: ground, acr: login.acr }
				},
				tx
			);
			return decision;
		});
		// Whoever did it without her is found out ([AUT-8]).
		if (linked.ok) await tell(deps, personId, 'psc-relie');
		return linked;
	} catch (error) {
		// Two links at once: the database kept one, and the other is now refused for a reason that can be said.
		const decision = await decide(deps, personId, login);
		if (decision.ok) throw error;
		return decision;
	}
}

async function decide(
	{ psc: { identities } }: PscDeps,
	personId: string,
	{ issuer, identity }: PscLogin,
	tx?: Sql
): Promise<LinkDecision> {
	const { rpps, nameId } = identity;
	const person = await identities.person(personId, tx);
	if (!person) return { ok: false, why: 'psc-attente-perdue' };
	const [owner, own, byRpps, linked] = [
		await identities.owner(issuer, nameId, tx),
		await identities.ofPerson(personId, tx),
		rpps === null ? null : await identities.personByRpps(rpps, tx),
		rpps === null ? null : await identities.rppsLinkedTo(rpps, personId, tx)
	];
	return decideLink({
		personId,
		identityOwner: owner?.personId ?? null,
		hasOther: own !== null,
		rpps,
		directoryRpps: person.rpps,
		rppsOwner: linked ?? byRpps?.id ?? null,
		sameName: mayBeSameName(person.familyName, identity.familyName)
	});
}
