import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { loadAssociationFor } from '../poles/load-pole.ts';

type Denied = { readonly ok: false; readonly why: Refusal };

/** [IND-11] Rates, bordereaux and payments are kept by the association alone. */
export const loadPayer = (deps: Pick<Deps, 'people'>, actor: Actor) =>
	loadAssociationFor(deps, actor, 'gerer-indemnites');

/** Who looks: the association at everything, a coordination at where the payments of its pôles stand. */
export async function loadPaymentReader(
	deps: Pick<Deps, 'people'>,
	actor: Actor
): Promise<
	| { readonly ok: true; readonly manages: boolean; readonly poleIds: readonly string[] | null }
	| Denied
> {
	if (actor.intervisionId !== null) return { ok: false, why: 'introuvable' };
	const held = await deps.people.allMandats([actor.personId]);
	const seen = held.filter(
		({ mandat }) => decideResource({ mandats: [mandat], role: null }, 'voir-indemnites').ok
	);
	if (seen.length === 0) return { ok: false, why: 'titre-insuffisant' };
	const session = decideSession(actor.method, 'voir-indemnites');
	if (!session.ok) return session;
	const manages = (await loadPayer(deps, actor)).ok;
	const poleIds = seen.map(({ poleId }) => poleId);
	return { ok: true, manages, poleIds: poleIds.includes('*') ? null : [...new Set(poleIds)] };
}
