import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { LobbyStore } from '#server/db/lobby.ts';
import type { ActJournal, MeetingAct } from './meeting-act.ts';

/**
 * [LOB-6] « Pas maintenant »: somebody who knocks is not let in, and is told so kindly. She stays on the keepers' list:
 * one press lets her in after all. Somebody let in meanwhile by another keeper stays in.
 */
export async function denyParticipant(
	{ facts, actor, at }: MeetingAct,
	personId: string,
	ports: { readonly lobby: Pick<LobbyStore, 'deny'>; readonly journal: ActJournal }
): Promise<Decision> {
	const decision = decideResource(resourceStanding(facts, actor), 'tenir-accueil');
	if (!decision.ok) return decision;
	const target = participantOf(facts, personId);
	if (!target || target.role === 'invite') return refused('introuvable');
	if (await ports.lobby.deny(facts.id, personId)) {
		await ports.journal.append({
			at: at.toISOString(),
			actor: actor.personId,
			event: 'participant-econduit',
			subject: facts.id,
			payload: { personne: personId }
		});
	}
	return granted;
}
