import type { Actor } from '#domain/access/actor.ts';
import { situationOf } from '#domain/intervision/meeting-facts.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Deps } from './deps.ts';
import { loadMeetingFor } from './load-meeting.ts';

/** Takes someone off the list, as long as he or she did nothing there: attendance is never erased. */
export async function removeParticipant(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	personId: string
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	const person = facts.participants.find((participant) => participant.personId === personId);
	if (!person) return refused('introuvable');
	const engaged = facts.situations.some(
		({ demandeurId, invites }) =>
			demandeurId === personId || invites.some((invite) => invite.personId === personId)
	);
	if (engaged || person.lobby !== 'attendu') return refused('saisie-invalide');
	await deps.intervisions.removeParticipant(intervisionId, personId);
	await deps.changed(intervisionId);
	return { ok: true };
}

/** Takes a situation off the agenda, only before it was ever opened; the dossier and its accord stay. */
export async function removeSituation(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	situationId: string
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const situation = situationOf(loaded.facts, situationId);
	if (!situation) return refused('introuvable');
	if (situation.phase !== 'inscrite') return refused('situation-deja-ouverte');
	await deps.situations.remove(situationId);
	await deps.changed(intervisionId);
	return { ok: true };
}
