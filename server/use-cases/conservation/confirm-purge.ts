import type { Actor } from '#domain/access/actor.ts';
import { purgeGround } from '#domain/conservation/ground.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import { noCounts } from '#domain/conservation/erased-counts.ts';
import type { Deps } from '../deps.ts';
import { loadAssociationFor } from '../poles/load-pole.ts';
import { continuePurges, type PurgeDeps } from './continue-purges.ts';
import { findDue, totalDue, type FoundDue } from './find-due.ts';

/** Destroyed before the answer; the rest goes on by itself. */
const atOnce = 25;

/**
 * [CON-8] The direction confirms what the preview said: `expected` is the number that was read there. One purge is
 * written for each pôle, then they begin; a crash does not stop them.
 */
export async function confirmPurge(
	deps: PurgeDeps & Pick<Deps, 'people' | 'id'>,
	actor: Actor,
	{ expected }: { readonly expected: number }
): Promise<Decision> {
	const allowed = await loadAssociationFor(deps, actor, 'purger');
	if (!allowed.ok) return allowed;
	const at = deps.now();
	const going = await deps.conservation.goingOn();
	if (going.length > 0) return refused('purge-en-cours');
	const due = await findDue(deps, await deps.conservation.durations(at), at);
	const total = totalDue(due);
	if (total === 0) return refused('rien-a-purger');
	if (total !== expected) return refused('apercu-perime');
	const begun = await deps.transaction(async (tx): Promise<boolean> => {
		await deps.conservation.lockConfirming(tx);
		if ((await deps.conservation.goingOn(tx)).length > 0) return false;
		for (const [poleId, prevus] of byPole(due)) {
			const id = deps.id();
			const row = { id, kind: 'purge', poleId, ground: purgeGround, doneBy: actor.personId };
			await deps.conservation.open(tx, { ...row, doneAt: at, counts: { ...noCounts, prevus } });
			await deps.journal.append(
				{
					at: at.toISOString(),
					actor: actor.personId,
					event: 'purge-confirmee',
					subject: id,
					payload: { ground: purgeGround, pole: poleId, prevus }
				},
				tx
			);
		}
		return true;
	});
	// Pressed twice at once: the other press has begun it.
	if (!begun) return refused('purge-en-cours');
	await continuePurges(deps, { atMost: atOnce });
	return { ok: true };
}

/** How much is due in each pôle; null: what was directed to none. */
function byPole({ dossiers, demandes, payments }: FoundDue): ReadonlyMap<string | null, number> {
	const sums = new Map<string | null, number>();
	const add = (poleId: string | null, more: number) =>
		sums.set(poleId, (sums.get(poleId) ?? 0) + more);
	for (const { poleId } of [...dossiers, ...demandes]) add(poleId, 1);
	for (const { poleId, count } of payments) add(poleId, count);
	return sums;
}
