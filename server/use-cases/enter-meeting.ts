import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { GuestDoor } from '#server/db/guest-door.ts';
import type { LobbyStore } from '#server/db/lobby.ts';
import type { ActJournal, MeetingAct } from './meeting-act.ts';

interface EntrancePorts {
	readonly lobby: LobbyStore;
	readonly guests: Pick<GuestDoor, 'knock'>;
	readonly journal: ActJournal;
}

/**
 * Knocks, or comes in: at once for whoever keeps the door ([RT-54]) or was already let in; the others
 * wait, once the Charte is accepted ([ITV-3]).
 */
export async function enterMeeting(
	{ facts, actor, at }: MeetingAct,
	ports: EntrancePorts
): Promise<Decision> {
	const me = participantOf(facts, actor.personId);
	if (!me) return refused('introuvable');
	// Once ended, the state says so: nothing to refuse, nothing to enter.
	if (facts.endedAt !== null || me.lobby === 'admis') return granted;
	const standing = resourceStanding(facts, actor);
	const entrance = decideResource(standing, 'entrer-dans-intervision');
	if (!entrance.ok) return entrance;
	if (me.role === 'invite') {
		await ports.guests.knock(me.personId, at);
		return granted;
	}
	const keepsDoor = decideResource(standing, 'tenir-accueil').ok;
	// [LOB-6] told kindly by the state itself, and let in at once if somebody thinks better of it
	if (!keepsDoor && me.lobby === 'refuse') return granted;
	if (!keepsDoor && me.charteVersion === null) return refused('charte-non-acceptee');
	if (!keepsDoor && me.lobby !== 'parti') {
		await ports.lobby.knock(facts.id, me.personId, at);
		return granted;
	}
	const from = ['attendu', 'attente', 'refuse', 'parti'] as const;
	const admitted = await ports.lobby.admit(facts.id, [me.personId], from, me.personId, at);
	for (const subject of admitted) {
		await ports.journal.append({
			at: at.toISOString(),
			actor: actor.personId,
			event: 'participant-admis',
			subject: facts.id,
			payload: { personne: subject, accueil: keepsDoor ? 'sans-attente' : 'retour' }
		});
	}
	return granted;
}
