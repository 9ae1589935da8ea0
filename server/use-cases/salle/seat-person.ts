import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import type { Attending } from '#domain/realtime/live-state.ts';
import {
	decidePhone,
	decideSeating,
	decideUnseating,
	type Devices
} from '#domain/salle/decide-seat.ts';
import type { SeatKind } from '#domain/salle/seat.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import type { LobbyStore } from '#server/db/lobby.ts';
import type { SeatStore } from '#server/db/seats.ts';
import type { ActJournal, MeetingAct } from '../meeting-act.ts';

interface SeatPorts {
	readonly seats: SeatStore;
	readonly lobby: LobbyStore;
	readonly journal: ActJournal;
	id(): string;
}

/** [SAL-10] Somebody sits in the room of the device that says it. */
export async function seatPerson(
	act: MeetingAct,
	wanted: { readonly personId: string; readonly charte: boolean },
	devices: Devices,
	ports: SeatPorts
): Promise<Decision> {
	const { facts, actor } = act;
	const decision = decideSeating(facts, actor, wanted, devices);
	if (!decision.ok) return decision;
	const { personId, charte } = wanted;
	await declare(act, { personId, holderId: actor.personId, kind: 'salle', charte }, ports);
	return granted;
}

/** [SAL-16] Somebody is on the telephone; whoever keeps the door gives his word that she accepted the Charte. */
export async function seatCaller(
	act: MeetingAct,
	wanted: { readonly personId: string; readonly nearId: string },
	devices: Devices,
	ports: SeatPorts
): Promise<Decision> {
	const decision = decidePhone(act.facts, act.actor, wanted, devices);
	if (!decision.ok) return decision;
	const { personId, nearId } = wanted;
	await declare(act, { personId, holderId: nearId, kind: 'telephone', charte: true }, ports);
	return granted;
}

interface Place {
	readonly personId: string;
	readonly holderId: string;
	readonly kind: SeatKind;
	readonly charte: boolean;
}

async function declare(act: MeetingAct, place: Place, ports: SeatPorts): Promise<void> {
	const { facts, actor, at } = act;
	const { personId, holderId, kind, charte } = place;
	const person = participantOf(facts, personId);
	if (person?.seat?.holderId === holderId && person.seat.kind === kind) return;
	const seat = { id: ports.id(), intervisionId: facts.id, personId, holderId, kind };
	const word = charte && person?.charteVersion === null ? actor.personId : null;
	await ports.seats.declare({ ...seat, declaredBy: actor.personId, charteWordBy: word }, at);
	await ports.journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'place-declaree',
		subject: facts.id,
		payload: { personne: personId, mode: kind, aupres: holderId, charte: word !== null }
	});
	await letIn(act, personId, ports);
}

/** [SAL-10] A seat is let in like anybody else: at once by whoever keeps the door, otherwise it knocks. */
async function letIn(
	{ facts, actor, at }: MeetingAct,
	personId: string,
	{ lobby, journal }: SeatPorts
): Promise<void> {
	const keeps = decideResource(resourceStanding(facts, actor), 'tenir-accueil').ok;
	const returns = participantOf(facts, personId)?.lobby === 'parti';
	if (!keeps && !returns) return lobby.knock(facts.id, personId, at);
	const from = ['attendu', 'attente', 'parti', ...(keeps ? (['refuse'] as const) : [])] as const;
	const admitted = await lobby.admit(facts.id, [personId], from, actor.personId, at);
	for (const subject of admitted) {
		await journal.append({
			at: at.toISOString(),
			actor: actor.personId,
			event: 'participant-admis',
			subject: facts.id,
			payload: { personne: subject, accueil: keeps ? 'place' : 'retour' }
		});
	}
}

/** Takes somebody off the room or off the telephone; still due out, whoever conducts says by it that she left. */
export async function unseatPerson(
	act: MeetingAct,
	personId: string,
	inside: ReadonlyMap<string, Attending>,
	ports: SeatPorts
): Promise<Decision> {
	const { facts, actor, at } = act;
	const decision = decideUnseating(facts, actor, personId, inside);
	if (!decision.ok) return decision;
	const seat = participantOf(facts, personId)?.seat;
	if (!seat || !(await ports.seats.remove(seat.id, actor.personId, at))) return granted;
	await ports.journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'place-retiree',
		subject: facts.id,
		payload: { personne: personId, mode: seat.kind }
	});
	const own = inside.get(personId);
	if (own === undefined || own.sessionId === seat.id) await ports.lobby.leave(facts.id, personId);
	return granted;
}
