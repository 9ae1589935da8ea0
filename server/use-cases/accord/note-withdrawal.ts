import type { Actor } from '#domain/access/actor.ts';
import { situationOf } from '#domain/intervision/meeting-facts.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Deps } from '../deps.ts';
import { loadMeetingFor } from '../load-meeting.ts';

/** [ACO-18] The coordination has seen that a situation left the agenda, and told those without an e-mail: no more to do. */
export async function noteWithdrawal(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	situationId: string
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const situation = situationOf(loaded.facts, situationId);
	if (!situation || situation.takenOffAt === null) return refused('introuvable');
	await deps.transaction(async (tx) => {
		await deps.situations.noted(situationId, tx);
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: actor.personId,
				event: 'retrait-note',
				subject: situationId,
				payload: { intervision: intervisionId }
			},
			tx
		);
	});
	return { ok: true };
}
