import type { Actor } from '#domain/access/actor.ts';
import { decideException } from '#domain/access/decide-exception.ts';
import { standingIn } from '#domain/access/standing.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import type { Deps } from './deps.ts';
import { loadSituationFor } from './load-meeting.ts';

/** [ACO-2] The animateur validates the exception for a patient en rupture de soins: a new accord, theirs. */
export async function validateException(
	deps: Deps,
	actor: Actor,
	situationId: string
): Promise<Decision> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'enregistrer-accord');
	if (!loaded.ok) return loaded;
	const { facts, viewer, situation } = loaded;
	const decision = decideException(standingIn(facts, viewer, situation), situation.accord);
	if (!decision.ok) return decision;
	const at = deps.now();
	await deps.transaction(async (tx) => {
		await deps.dossiers.recordAccord(
			tx,
			situation.dossierId,
			{ ...situation.accord, exceptionValidatedBy: actor.personId },
			{ id: deps.id(), by: actor.personId, at }
		);
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				event: 'accord-enregistre',
				subject: situation.dossierId,
				payload: { state: situation.accord.state, validated: true }
			},
			tx
		);
	});
	await deps.changed(facts.id);
	return granted;
}
