import type { Actor } from '#domain/access/actor.ts';
import { decideResource, type ResourceAction } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PoleScope } from '#server/db/activite-lists.ts';
import type { Deps } from '../deps.ts';
import { planningScope } from '../planning/planning-scope.ts';

/** What someone's functions open of the association's other work. */
export interface ActiviteScope {
	readonly ok: true;
	/** Keeps all of it, for the association. */
	readonly manages: boolean;
	readonly poleIds: readonly string[];
	/** What she may see: everything, or her pôles'. */
	readonly scope: PoleScope;
}

/** [ACT-4] The association everywhere, a coordination and a référent in their pôles; a nominative link nowhere. */
export async function loadActivites(
	deps: Deps,
	actor: Actor,
	action: Extract<ResourceAction, 'voir-activites' | 'noter-activites'>
): Promise<ActiviteScope | { readonly ok: false; readonly why: Refusal }> {
	if (actor.intervisionId !== null) return { ok: false, why: 'introuvable' };
	const own = await planningScope(deps, actor);
	const regional = { mandats: own.heldIn('*'), role: null };
	const manages = decideResource(regional, 'gerer-activites').ok;
	const poleIds = own.polesFor(action);
	if (!manages && poleIds.length === 0) return { ok: false, why: 'titre-insuffisant' };
	const session = decideSession(actor.method, action);
	if (!session.ok) return session;
	return { ok: true, manages, poleIds, scope: manages ? null : poleIds };
}

/** Whether something of this pôle, or of the association, is in someone's scope. */
export function isInScope({ scope }: Pick<ActiviteScope, 'scope'>, poleId: string | null): boolean {
	return scope === null || (poleId !== null && scope.includes(poleId));
}
