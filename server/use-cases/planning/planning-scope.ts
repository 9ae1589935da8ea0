import type { Actor } from '#domain/access/actor.ts';
import { decideResource, type ResourceAction } from '#domain/access/resource-access.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { PlanningScope } from '#server/db/planning.ts';
import type { Deps } from '../deps.ts';

/** What someone's functions open: in which pôles, and which functions count in each. */
export interface OwnScope {
	readonly scope: PlanningScope;
	readonly mandats: readonly Mandat[];
	heldIn(poleId: string): readonly Mandat[];
	/** The pôles in which these functions allow this. */
	polesFor(action: ResourceAction): readonly string[];
}

/** [SEC-9] A function counts in its own pôle only: the coordination of one pôle is a guest in another. */
export async function planningScope(deps: Deps, actor: Actor): Promise<OwnScope> {
	const held = await deps.people.allMandats([actor.personId]);
	const heldIn = (pole: string) => [
		...new Set(
			held.filter(({ poleId }) => poleId === pole || poleId === '*').map(({ mandat }) => mandat)
		)
	];
	const everywhere = held.some(({ poleId }) => poleId === '*');
	const known = everywhere
		? await deps.poles.allIds()
		: [...new Set(held.map(({ poleId }) => poleId))];
	const polesFor = (action: ResourceAction) =>
		known.filter((id) => decideResource({ mandats: heldIn(id), role: null }, action).ok);
	return {
		scope: { poleIds: polesFor('voir-planning'), personId: actor.personId },
		mandats: [...new Set(held.map(({ mandat }) => mandat))],
		heldIn,
		polesFor
	};
}
