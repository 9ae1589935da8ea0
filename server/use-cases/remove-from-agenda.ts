import type { Actor } from '#domain/access/actor.ts';
import { situationOf } from '#domain/intervision/meeting-facts.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import { meetingsBefore, oweRelease, type WithdrawalDeps } from './invitations/tell-withdrawal.ts';
import { loadMeetingFor } from './load-meeting.ts';

/** Takes a situation off the agenda, only before it was ever opened; the dossier and its accord stay. */
export async function removeSituation(
	deps: WithdrawalDeps,
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
	await deps.transaction(async (tx) => {
		await oweRelease(deps, tx, meetings, situationId);
		await deps.situations.remove(situationId, tx);
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
	});
	await deps.changed(intervisionId);
	return { ok: true };
}
