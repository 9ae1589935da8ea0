import { decideSituation } from '#domain/access/decide-situation.ts';
import { standingIn } from '#domain/access/standing.ts';
import type { WelcomeWay } from '#domain/guest/guest-facts.ts';
import { participantOf, situationOf } from '#domain/intervision/meeting-facts.ts';
import type { Attending } from '#domain/realtime/live-state.ts';
import { tellable } from '#domain/realtime/tellable.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { GuestDoor } from '#server/db/guest-door.ts';
import type { ActJournal, MeetingAct } from '../meeting-act.ts';

interface Welcome {
	readonly personId: string;
	/** The device that was on the screen: another one must be looked at again. */
	readonly device: string;
	readonly how: WelcomeWay;
}

/**
 * [INT-9] Lets the patient, or who speaks for him, in to wait for his part, by somebody who has seen or heard him and
 * answers for it: whoever conducts, asked for the Intervision, or coordinates it clinically.
 */
export async function welcomeGuest(
	{ facts, actor, at }: MeetingAct,
	{ personId, device, how }: Welcome,
	inside: ReadonlyMap<string, Attending>,
	ports: { readonly guests: Pick<GuestDoor, 'welcome'>; readonly journal: ActJournal }
): Promise<Decision> {
	const seat = participantOf(facts, personId)?.guest;
	const situation = seat ? situationOf(facts, seat.situationId) : null;
	if (!seat || !situation) return refused('introuvable');
	const standing = standingIn(facts, actor, situation);
	const decision = decideSituation(standing, situation, 'inviter-patient');
	if (!decision.ok) return refused(tellable(decision.why));
	if (!standing.admitted) return refused('pas-admis');
	const attends = inside.get(personId);
	if (attends?.device !== device) return refused('reconnaissance-perimee');
	if (how === 'image' && !attends.portrait) return refused('reconnaissance-perimee');
	if (await ports.guests.welcome(personId, actor.personId, how, at)) {
		await ports.journal.append({
			at: at.toISOString(),
			actor: actor.personId,
			event: 'invite-accueilli',
			subject: situation.id,
			payload: { qui: seat.kind, reconnu: how }
		});
	}
	return granted;
}
