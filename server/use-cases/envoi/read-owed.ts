import type { Actor } from '#domain/access/actor.ts';
import { decideSending } from '#domain/envoi/return-state.ts';
import type { ReturnRow } from '#server/db/return-lists.ts';
import type { Deps } from '../deps.ts';
import { returnPoles } from './list-returns.ts';
import { returnSpan } from './return-span.ts';

/** What the pôles of someone still owe, beside the list of fiches. */
export interface OwedReturns {
	readonly owed: number;
	/** Those of which a part may be sent now, the oldest first. */
	readonly ready: readonly Pick<ReturnRow, 'id' | 'poleName' | 'startsAt'>[];
}

const looked = 50;
const shown = 3;

/** Null for whoever sends no return. */
export async function readOwed(deps: Deps, actor: Actor): Promise<OwedReturns | null> {
	const own = await returnPoles(deps, actor);
	if (!own.ok) return null;
	const poleIds = own.scope.polesFor('adresser-retour');
	if (poleIds.length === 0) return null;
	const now = deps.now();
	const scope = { ...returnSpan(null, now), poleIds, now };
	const poles = await deps.returns.byPole(scope);
	const rows = await deps.returns.list(scope, 'manque', looked);
	return {
		owed: poles.reduce((sum, { owed }) => sum + owed, 0),
		ready: rows
			.filter(({ facts }) => decideSending(facts).ok)
			.slice(0, shown)
			.map(({ id, poleName, startsAt }) => ({ id, poleName, startsAt }))
	};
}
