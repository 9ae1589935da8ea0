import type { Attending } from '#domain/realtime/live-state.ts';
import type { ChatWords, ClientMessage } from '#domain/realtime/live-message.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { admitParticipants } from '#server/use-cases/admit-participant.ts';
import { closeSituation } from '#server/use-cases/close-situation.ts';
import { endIntervision } from '#server/use-cases/end-intervision.ts';
import { enterMeeting } from '#server/use-cases/enter-meeting.ts';
import { denyParticipant } from '#server/use-cases/deny-participant.ts';
import { setGuestPart } from '#server/use-cases/guest/guest-part.ts';
import { welcomeGuest } from '#server/use-cases/guest/welcome-guest.ts';
import { inviteOnSpot } from '#server/use-cases/invite-on-spot.ts';
import type { MeetingAct } from '#server/use-cases/meeting-act.ts';
import { openSituation } from '#server/use-cases/open-situation.ts';
import { recognise, unrecognise } from '#server/use-cases/recognise.ts';
import { sendBack } from '#server/use-cases/send-back.ts';
import type { LivePorts } from './live-ports.ts';

/** Everything that is an act; the words of the thread go through the guard first (chat-desk.ts). */
export type ActMessage = Exclude<ClientMessage, ChatWords>;

/** Who is there, as only the live process knows. */
export interface Gathering {
	/** Who has an open socket, for « admit all ». */
	readonly connected: ReadonlySet<string>;
	readonly inside: ReadonlyMap<string, Attending>;
}

/** Hands one message to the act it asks for. */
export async function actOn(
	message: ActMessage,
	act: MeetingAct,
	{ connected, inside }: Gathering,
	ports: LivePorts
): Promise<Decision> {
	switch (message.type) {
		case 'enter':
			return enterMeeting(act, ports);
		case 'admit':
			return admitParticipants(act, [message.personId], ports);
		case 'admit-all':
			return admitParticipants(act, waitingIn(act, connected), ports);
		case 'send-back':
			return sendBack(act, message.personId, ports);
		case 'recognise':
			return recognise(act, message.people, inside, ports);
		case 'unrecognise':
			return unrecognise(act, message.personId, ports);
		case 'open':
			return openSituation(act, message.situationId, ports);
		case 'close':
			return closeSituation(act, ports);
		case 'invite':
			return inviteOnSpot(act, message.situationId, message.personId, ports);
		case 'deny':
			return denyParticipant(act, message.personId, ports);
		case 'welcome-guest':
			return welcomeGuest(act, message, inside, ports);
		case 'guest-part':
			return setGuestPart(act, message, ports);
		case 'end':
			return endIntervision(act, ports);
		case 'leave':
			await leaveMeeting(act, ports);
			return granted;
		case 'portrait':
		case 'set-mode':
		case 'media':
		case 'recording':
			return granted;
	}
}

/** The sentence for a refusal; whoever invites or recognises is told about the other person, not about himself. */
export function refusalSentence(message: ActMessage, why: Refusal): string {
	if (message.type === 'recognise' && why === 'pas-admis')
		return 'Cette personne n’est plus dans la salle : personne n’a été reconnu.';
	if (message.type !== 'invite') return refusalText[why];
	if (why === 'participant-refuse')
		return 'Le patient a refusé la présence de cette personne : elle ne peut pas être invitée.';
	if (why === 'pas-admis')
		return 'Cette personne n’est pas encore entrée : faites-la entrer, puis invitez-la.';
	return refusalText[why];
}

async function leaveMeeting({ facts, actor }: MeetingAct, ports: LivePorts): Promise<void> {
	const me = participantOf(facts, actor.personId);
	if (me?.role === 'invite') await ports.guests.leave(me.personId);
	else await ports.lobby.leave(facts.id, actor.personId);
}

function waitingIn({ facts }: MeetingAct, connected: ReadonlySet<string>): string[] {
	return facts.participants
		.filter(({ lobby, personId }) => lobby === 'attente' && connected.has(personId))
		.map(({ personId }) => personId);
}
