import type { Actor } from '#domain/access/actor.ts';
import { decideResource, type ResourceAction } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { documentKind } from '#domain/documents/catalogue.ts';
import type { DocumentKind } from '#domain/documents/document-kind.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';

type Opened =
	| { readonly ok: true; readonly kind: DocumentKind }
	| { readonly ok: false; readonly why: Refusal };

/** [DOC-17] Finds a document for someone who may read it; nobody signed in reads the public ones only. */
export async function openKind(
	deps: Pick<Deps, 'people'>,
	actor: Actor | null,
	code: string
): Promise<Opened> {
	const kind = documentKind(code);
	if (!kind || (actor === null && kind.openTo !== 'public'))
		return { ok: false, why: 'introuvable' };
	if (actor === null || kind.openTo !== 'protection') return { ok: true, kind };
	const decision = await decideByFunctions(deps, actor, 'voir-documents-protection');
	return decision.ok ? { ok: true, kind } : { ok: false, why: decision.why };
}

/** Decides by the functions that someone holds, in whatever pôle: these papers belong to the whole association. */
async function decideByFunctions(
	deps: Pick<Deps, 'people'>,
	actor: Actor,
	action: ResourceAction
): Promise<Decision> {
	const mandats = await functionsOf(deps, actor);
	const decision = decideResource({ mandats, role: null }, action);
	if (!decision.ok) return decision;
	return decideSession(actor.method, action);
}

export async function functionsOf(
	deps: Pick<Deps, 'people'>,
	actor: Actor
): Promise<readonly Mandat[]> {
	// [ACS-10] a nominative link carries no function beyond its Intervision
	if (actor.intervisionId !== null) return [];
	return (await deps.people.allMandats([actor.personId])).map(({ mandat }) => mandat);
}
