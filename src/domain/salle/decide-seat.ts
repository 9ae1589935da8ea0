import { identityIn } from '#domain/access/identity.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding, type Viewer } from '#domain/access/standing.ts';
import {
	participantOf,
	type MeetingFacts,
	type ParticipantFacts
} from '#domain/intervision/meeting-facts.ts';
import { usesMedia, type PresenceMode } from '#domain/intervision/presence-mode.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { decideExit } from './decide-exit.ts';
import { isDueOut, type Here } from './must-leave.ts';
import { mayBeSeated } from './seat.ts';

/** How people attend by devices of their own: the mode of each page that has come in, by person. */
export type Devices = ReadonlyMap<string, PresenceMode>;

/** [SAL-10] Someone let in declares who sits in the room of his device; `charte`: each of them has accepted it, he says. */
export function decideSeating(
	facts: MeetingFacts,
	holder: Viewer,
	target: { readonly personId: string; readonly charte: boolean },
	devices: Devices
): Decision {
	if (facts.endedAt !== null) return refused('introuvable');
	if (participantOf(facts, holder.personId)?.lobby !== 'admis') return refused('pas-admis');
	if (devices.get(holder.personId) !== 'salle') return refused('appareil-pas-salle');
	const person = participantOf(facts, target.personId);
	if (!person || !mayBeSeated(person)) return refused('introuvable');
	// Whoever holds a room device is there by it
	if (person.personId === holder.personId || devices.get(person.personId) === 'salle')
		return refused('place-prise');
	if (isSeatedElsewhere(facts, person, holder.personId, devices)) return refused('place-prise');
	if (person.lobby === 'refuse') return refused('pas-admis');
	return person.charteVersion === null && !target.charte ? refused('charte-non-acceptee') : granted;
}

/** [SAL-10] One place at most; that of a device which has gone is free. */
function isSeatedElsewhere(
	facts: MeetingFacts,
	person: ParticipantFacts,
	holderId: string,
	devices: Devices
): boolean {
	const { seat } = person;
	if (!seat || (seat.holderId === holderId && seat.kind === 'salle')) return false;
	return devices.has(seat.holderId) || isDueOut(facts, person);
}

/** [SAL-16] Whoever keeps the door enters somebody on the telephone, near the microphone of someone who has one. */
export function decidePhone(
	facts: MeetingFacts,
	keeper: Viewer,
	target: { readonly personId: string; readonly nearId: string },
	devices: Devices
): Decision {
	if (facts.endedAt !== null) return refused('introuvable');
	const keeps = decideResource(resourceStanding(facts, keeper), 'tenir-accueil');
	if (!keeps.ok) return keeps;
	if (participantOf(facts, keeper.personId)?.lobby !== 'admis') return refused('pas-admis');
	const person = participantOf(facts, target.personId);
	if (!person || !mayBeSeated(person)) return refused('introuvable');
	if (person.personId === target.nearId) return refused('place-prise');
	const near = devices.get(target.nearId);
	// [INT-7] nor near the patient: he speaks for nobody else
	const host = participantOf(facts, target.nearId);
	if (near === undefined || !usesMedia(near) || !host || !mayBeSeated(host))
		return refused('sans-micro');
	const own = devices.get(person.personId);
	if (own !== undefined && own !== 'fiche') return refused('place-prise');
	return isSeatedElsewhere(facts, person, '', devices) ? refused('place-prise') : granted;
}

/** Taken off by the holder of the device, or by whoever keeps the door. */
export function decideUnseating(
	facts: MeetingFacts,
	actor: Viewer,
	personId: string,
	inside: ReadonlyMap<string, Here>
): Decision {
	const person = participantOf(facts, personId);
	if (!person?.seat) return refused('introuvable');
	const open = facts.situations.find(({ phase }) => phase === 'ouverte');
	// [SAL-13] whoever conducts confirms that somebody left; nobody else lifts what waits for it
	if (open && isDueOut(facts, person)) {
		return decideExit(facts, actor, { situation: open, personId }, inside);
	}
	if (person.seat.holderId === actor.personId) return granted;
	return decideResource(resourceStanding(facts, actor), 'tenir-accueil');
}

/** [SAL-15] Signing for oneself by one's own session, or on the device of the room where one sits; never for another. */
export function decideSigning(
	facts: MeetingFacts,
	actor: Viewer,
	personId: string,
	devices: Devices
): Decision {
	const person = participantOf(facts, personId);
	if (!person?.seat || person.seat.kind !== 'salle') return refused('introuvable');
	const may = decideSignature(facts, person);
	if (!may.ok) return may;
	if (personId === actor.personId) {
		return identityIn(facts, actor) === 'a-reconnaitre' ? refused('pas-reconnu') : granted;
	}
	const onDevice = person.seat.holderId === actor.personId;
	return onDevice && devices.get(actor.personId) === 'salle'
		? granted
		: refused('titre-insuffisant');
}

/**
 * [SAL-15] Whoever was let in signs while the Intervision lasts, by whatever means: afterwards a presence is entered and
 * corrected by whoever answers for the sheet ([EMA-9]), never by a link that is still in somebody's pocket.
 */
export function decideSignature(
	{ endedAt }: Pick<MeetingFacts, 'endedAt'>,
	{ lobby }: Pick<ParticipantFacts, 'lobby'>
): Decision {
	if (endedAt !== null) return refused('signature-close');
	return lobby === 'admis' ? granted : refused('pas-admis');
}
