import { decideSituation } from '#domain/access/decide-situation.ts';
import { standingIn } from '#domain/access/standing.ts';
import { participantOf, situationOf } from '#domain/intervision/meeting-facts.ts';
import { tellable } from '#domain/realtime/tellable.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { AgendaStore } from '#server/db/agenda.ts';
import type { ActJournal, MeetingAct } from './meeting-act.ts';

/** [ITV-2] invites, for one situation, someone present who follows the patient; never someone refused (decisions.md §1). */
export async function inviteOnSpot(
	{ facts, actor, at }: MeetingAct,
	situationId: string,
	personId: string,
	ports: { readonly agenda: AgendaStore; readonly journal: ActJournal }
): Promise<Decision> {
	const situation = situationOf(facts, situationId);
	const guest = participantOf(facts, personId);
	if (!situation || !guest || guest.role === 'invite') return refused('introuvable');
	const decision = decideSituation(standingIn(facts, actor, situation), situation, 'conduire');
	if (!decision.ok) return refused(tellable(decision.why));
	if (standingIn(facts, guest, situation).refused) return refused('participant-refuse');
	if (guest.lobby !== 'admis') return refused('pas-admis');
	if (await ports.agenda.invite(situationId, personId, actor.personId)) {
		await ports.journal.append({
			at: at.toISOString(),
			actor: actor.personId,
			event: 'situation-invitation-ajoutee',
			subject: situationId,
			payload: { personne: personId }
		});
	}
	return granted;
}
