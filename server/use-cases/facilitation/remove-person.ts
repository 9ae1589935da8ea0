import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { MeetingAct } from '../meeting-act.ts';
import type { FacilitationPorts } from './facilitation-act.ts';

/** [TOUR-5] Takes somebody out of the Intervision; never someone who keeps the door ([RT-54]). */
export async function removePerson(
	{ facts, actor, at }: MeetingAct,
	personId: string,
	{ facilitation, guests, lobby, journal }: FacilitationPorts
): Promise<Decision> {
	const decision = decideResource(resourceStanding(facts, actor), 'tenir-accueil');
	if (!decision.ok) return decision;
	const target = participantOf(facts, personId);
	if (!target) return refused('introuvable');
	if (decideResource(resourceStanding(facts, target), 'tenir-accueil').ok) {
		return refused('titre-insuffisant');
	}
	// [INT-9] a guest waits at the door again: whoever may answer for him lets him come back
	const guest = target.role === 'invite';
	const out = guest ? guests.sendBack(personId, at) : lobby.remove(facts.id, personId);
	if (!(await out)) return granted;
	if (target.hand !== null) await facilitation.lowerHand(facts.id, personId);
	if (target.presents != null) await facilitation.letPresent(facts.id, null);
	if (target.floor !== null) await facilitation.takeFloorBack(facts.id);
	await journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'participant-ecarte',
		subject: facts.id,
		payload: { personne: personId }
	});
	return granted;
}
