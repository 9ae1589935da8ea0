import type { FacilitationMessage } from '#domain/realtime/facilitation-message.ts';
import type { Decision } from '#domain/shared/decision.ts';
import type {
	FacilitationAct,
	FacilitationPorts
} from '#server/use-cases/facilitation/facilitation-act.ts';
import {
	addTime,
	movePhase,
	moveSituation,
	recallCharte,
	showGuide
} from '#server/use-cases/facilitation/lead-time.ts';
import {
	muteOthers,
	mutePerson,
	type CutMicrophones
} from '#server/use-cases/facilitation/mute-people.ts';
import {
	nameCoAnimateur,
	takeCoAnimateurBack
} from '#server/use-cases/facilitation/name-co-animateur.ts';
import { removePerson } from '#server/use-cases/facilitation/remove-person.ts';
import { giveFloor, moveHand, noteSpeech } from '#server/use-cases/facilitation/turns.ts';

/** Hands one message that leads the talk to the act it asks for. */
export async function leadOn(
	message: FacilitationMessage,
	act: FacilitationAct,
	ports: FacilitationPorts,
	cut: CutMicrophones
): Promise<Decision> {
	switch (message.type) {
		case 'hand': {
			const { up, personId = act.actor.personId } = message;
			return moveHand(act, { personId, up }, ports);
		}
		case 'floor':
			return giveFloor(act, message.personId, ports);
		case 'spoke':
			return noteSpeech(act, message.situationId, ports);
		case 'mute':
			return mutePerson(act, message.personId, ports, cut);
		case 'mute-others':
			return muteOthers(act, ports, cut);
		case 'remove':
			return removePerson(act, message.personId, ports);
		case 'name-co-animateur':
			return nameCoAnimateur(act, message.personId, ports);
		case 'unname-co-animateur':
			return takeCoAnimateurBack(act, message.personId, ports);
		case 'move-situation':
			return moveSituation(act, message, ports);
		case 'more-time':
			return addTime(act, message.situationId, ports);
		case 'guide-phase':
			return movePhase(act, message.situationId, message.phase, ports);
		case 'guide':
			return showGuide(act, message.shown, ports);
		case 'recall-charte':
			return recallCharte(act, ports);
	}
}
