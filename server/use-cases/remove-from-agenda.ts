import type { Actor } from '#domain/access/actor.ts';
import { situationOf } from '#domain/intervision/meeting-facts.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { RemovedSituations } from '#server/removed-situations.ts';
import { meetingsBefore, oweRelease, type WithdrawalDeps } from './invitations/tell-withdrawal.ts';
import { loadMeetingFor } from './load-meeting.ts';

export interface RemovalDeps extends WithdrawalDeps {
	readonly removed: RemovedSituations;
}

/** Takes a situation off the agenda, only before it was ever opened; the dossier and its accord stay. */
export async function removeSituation(
	deps: RemovalDeps,
	actor: Actor,
	intervisionId: string,
	situationId: string
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const situation = situationOf(loaded.facts, situationId);
	if (!situation) return refused('introuvable');
	if (situation.phase !== 'inscrite') return refused('situation-deja-ouverte');
	const meetings = await meetingsBefore(deps, [intervisionId]);
	const removed = await deps.transaction(async (tx) => {
		await oweRelease(deps, tx, meetings, situationId);
		const gone = await deps.situations.remove(situationId, tx);
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: actor.personId,
				event: 'situation-otee',
				subject: situationId,
				payload: { intervision: intervisionId }
			},
			tx
		);
		return gone;
	});
	if (removed) deps.removed.keep(removed);
	await deps.changed(intervisionId);
	return { ok: true };
}
