import type { Actor } from '#domain/access/actor.ts';
import { isStrong } from '#domain/access/strength.ts';
import type { Act } from '#server/db/card-changes.ts';
import type { Deps } from '#server/use-cases/deps.ts';

/** One change of a card by this person now, undone with the others of its batch. */
export function cardAct(deps: Pick<Deps, 'id' | 'now'>, actor: Actor, batchId: string): Act {
	return {
		changeId: deps.id(),
		batchId,
		by: actor.personId,
		at: deps.now(),
		strong: isStrong(actor.method)
	};
}
