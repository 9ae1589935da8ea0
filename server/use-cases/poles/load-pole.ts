import type { Actor } from '#domain/access/actor.ts';
import { decideResource, type ResourceAction } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PoleRecord } from '#server/db/poles.ts';
import type { Deps } from '../deps.ts';

type Loaded =
	| { readonly ok: true; readonly pole: PoleRecord; readonly mandats: readonly Mandat[] }
	| { readonly ok: false; readonly why: Refusal };

/** Reads a pôle for someone whose functions there allow this; a stranger learns nothing, not even that it exists. */
export async function loadPoleFor(
	deps: Pick<Deps, 'poles' | 'people'>,
	actor: Actor,
	poleId: string,
	action: ResourceAction
): Promise<Loaded> {
	const pole = actor.intervisionId === null ? await deps.poles.byId(poleId) : null;
	if (!pole) return { ok: false, why: 'introuvable' };
	const mandats = await deps.people.mandats(actor.personId, poleId);
	if (mandats.length === 0) return { ok: false, why: 'introuvable' };
	const decision = decideResource({ mandats, role: null }, action);
	if (!decision.ok) return decision;
	const session = decideSession(actor.method, action);
	return session.ok ? { ok: true, pole, mandats } : session;
}

/** The functions that count for the whole association, for someone who may do this with them. */
export async function loadAssociationFor(
	deps: Pick<Deps, 'people'>,
	actor: Actor,
	action: ResourceAction
): Promise<
	| { readonly ok: true; readonly mandats: readonly Mandat[] }
	| { readonly ok: false; readonly why: Refusal }
> {
	if (actor.intervisionId !== null) return { ok: false, why: 'introuvable' };
	const held = await deps.people.allMandats([actor.personId]);
	const mandats = held.filter(({ poleId }) => poleId === '*').map(({ mandat }) => mandat);
	const decision = decideResource({ mandats, role: null }, action);
	if (!decision.ok) return decision;
	const session = decideSession(actor.method, action);
	return session.ok ? { ok: true, mandats } : session;
}
