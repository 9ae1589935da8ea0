import type { Devices } from '#domain/salle/decide-seat.ts';
import type { Attending } from '#domain/realtime/live-state.ts';
import type { ChatWords, ClientMessage } from '#domain/realtime/live-message.ts';
import { isFacilitation, type FacilitationMessage } from '#domain/realtime/facilitation-message.ts';
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
import type { CutMicrophones } from '#server/use-cases/facilitation/mute-people.ts';
import { letPresent } from '#server/use-cases/facilitation/let-present.ts';
import { inviteOnSpot } from '#server/use-cases/invite-on-spot.ts';
import type { MeetingAct } from '#server/use-cases/meeting-act.ts';
import { openSituation } from '#server/use-cases/open-situation.ts';
import { recognise, unrecognise } from '#server/use-cases/recognise.ts';
import { confirmExit } from '#server/use-cases/salle/confirm-exit.ts';
import { seatCaller, seatPerson, unseatPerson } from '#server/use-cases/salle/seat-person.ts';
import { signPresence } from '#server/use-cases/salle/sign-presence.ts';
import { andSit } from '#server/use-cases/salle/take-device.ts';
import { sendBack } from '#server/use-cases/send-back.ts';
import { leadOn } from './lead-on.ts';
import type { LivePorts } from './live-ports.ts';

/** Everything that is an act; the words of the thread go through the guard first (chat-desk.ts). */
export type ActMessage = Exclude<ClientMessage, ChatWords>;

/** Those that lead the talk have their own hand (lead-on.ts). */
type MeetingMessage = Exclude<ActMessage, FacilitationMessage>;

/** Who is there, as only the live process knows. */
export interface Gathering {
	/** Who has an open socket, for « admit all ». */
	readonly connected: ReadonlySet<string>;
	readonly inside: ReadonlyMap<string, Attending>;
	/** The mode of each device that has come in, by person. */
	readonly devices: Devices;
	/** Cuts microphones in the media room of the moment. */
	readonly cutMicrophones: CutMicrophones;
}

/** Hands one message to the act it asks for. */
export async function actOn(
	message: ActMessage,
	act: MeetingAct,
	here: Gathering,
	ports: LivePorts
): Promise<Decision> {
	if (!isFacilitation(message)) return meet(message, act, here, ports);
	return leadOn(message, { ...act, inside: here.inside }, ports, here.cutMicrophones);
}

async function meet(
	message: MeetingMessage,
	act: MeetingAct,
	{ connected, inside, devices }: Gathering,
	ports: LivePorts
): Promise<Decision> {
	switch (message.type) {
		case 'enter':
			return andSit(act, message.mode, await enterMeeting(act, ports), devices, ports);
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
			return openSituation(act, message, inside, ports);
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
		case 'seat-add':
			return seatPerson(act, message, devices, ports);
		case 'phone-add':
			return seatCaller(act, message, devices, ports);
		case 'seat-remove':
			return unseatPerson(act, message.personId, inside, ports);
		case 'seat-sign':
			return signPresence(act, message.personId, devices, ports);
		case 'confirm-exit':
			return confirmExit(act, message.personId, inside, ports);
		case 'set-mode':
			return andSit(act, message.mode, granted, devices, ports);
		case 'present':
			return letPresent({ ...act, inside }, message.personId, ports);
		case 'portrait':
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
