import type { Actor } from '#domain/access/actor.ts';
import { decideResource, type ResourceAction } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import {
	decideReading,
	isAssociation,
	type HeldMandat,
	type Reading
} from '#domain/evaluation/publication/decide-reading.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';

type Denied = { readonly ok: false; readonly why: Refusal };

export interface EvaluationReader {
	readonly ok: true;
	readonly held: readonly HeldMandat[];
	/** Answers for the evaluation of every pôle. */
	readonly association: boolean;
	/** [RAP-3] Sees the rows behind a figure. */
	readonly opensFigures: boolean;
}

/** [RAP-2] Who looks at evaluations: by a function, in a strong session. */
export async function loadEvaluationReader(
	deps: Pick<Deps, 'people'>,
	actor: Actor
): Promise<EvaluationReader | Denied> {
	if (actor.intervisionId !== null) return { ok: false, why: 'introuvable' };
	const held = await deps.people.allMandats([actor.personId]);
	const may = (action: ResourceAction) =>
		held.some(({ mandat }) => decideResource({ mandats: [mandat], role: null }, action).ok);
	if (!may('voir-evaluation')) return { ok: false, why: 'titre-insuffisant' };
	const session = decideSession(actor.method, 'voir-evaluation');
	if (!session.ok) return session;
	const association = isAssociation(held);
	return { ok: true, held, association, opensFigures: association && may('ouvrir-chiffre') };
}

/** What this person reads of this scope; a stranger does not learn that the pôle exists. */
export async function loadScopeReader(
	deps: Pick<Deps, 'people'>,
	actor: Actor,
	scope: Scope
): Promise<(EvaluationReader & { readonly reading: Reading }) | Denied> {
	const reader = await loadEvaluationReader(deps, actor);
	if (!reader.ok) return reader;
	const reading = decideReading(reader.held, scope);
	return reading === null ? { ok: false, why: 'introuvable' } : { ...reader, reading };
}
