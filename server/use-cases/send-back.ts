import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { GuestDoor } from '#server/db/guest-door.ts';
import type { LobbyStore } from '#server/db/lobby.ts';
import type { ActJournal, MeetingAct } from './meeting-act.ts';

/** Sends someone back to the lobby; never someone who keeps the door ([RT-54]). */
export async function sendBack(
	{ facts, actor, at }: MeetingAct,
	personId: string,
	ports: {
		readonly lobby: LobbyStore;
		readonly guests: Pick<GuestDoor, 'sendBack'>;
		readonly journal: ActJournal;
	}
): Promise<Decision> {
	const decision = decideResource(resourceStanding(facts, actor), 'tenir-accueil');
	if (!decision.ok) return decision;
	const target = participantOf(facts, personId);
	if (!target) return refused('introuvable');
	if (decideResource(resourceStanding(facts, target), 'tenir-accueil').ok) {
		return refused('titre-insuffisant');
	}
	const back =
		target.role === 'invite'
			? await ports.guests.sendBack(personId, at)
			: await ports.lobby.sendBack(facts.id, personId, at);
	if (back) {
		await ports.journal.append({
			at: at.toISOString(),
			actor: actor.personId,
			event: 'participant-sorti',
			subject: facts.id,
			payload: { personne: personId, motif: 'retour-accueil' }
		});
	}
	return granted;
}
