import type { Actor } from '#domain/access/actor.ts';
import type { EcartReason } from '#domain/indemnisation/indemnite.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import type { Deps } from '../deps.ts';
import { applyActs } from './apply-acts.ts';
import { followRates } from './follow-rates.ts';
import { loadPayer } from './load-payer.ts';

/** [IND-7] Sets one aside, with its reason. */
export const setIndemniteAside = (
	deps: Deps,
	actor: Actor,
	id: string,
	reason: EcartReason
): Promise<Decision> => change(deps, actor, id, 'ecarter', reason);

/** [IND-7] Takes one back that was set aside: as it stood before. */
export const putIndemniteBack = (deps: Deps, actor: Actor, id: string): Promise<Decision> =>
	change(deps, actor, id, 'remettre', null);

async function change(
	deps: Deps,
	actor: Actor,
	id: string,
	act: 'ecarter' | 'remettre',
	reason: EcartReason | null
): Promise<Decision> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	return allOrNothing(deps, async (tx) => {
		await deps.tarifs.lockSettling(tx);
		const lines = await deps.indemnites.byIds([id], tx);
		if (lines.length === 0) return refused('introuvable');
		const done = await applyActs(deps, tx, { act, lines, by: actor.personId }, { reason });
		if (done.length !== 1) return refused('indemnite-changee');
		// [IND-5] set aside, it followed no rate: the one that paid it may have been replaced, or withdrawn
		await followRates(deps, tx, await deps.indemnites.byIds([id], tx));
		return { ok: true };
	});
}
