import { decideSituation } from '#domain/access/decide-situation.ts';
import { standingIn, viewerBy, type Viewer } from '#domain/access/standing.ts';
import {
	participantOf,
	type MeetingFacts,
	type ParticipantFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import { decideConducting, decideExit } from '#domain/salle/decide-exit.ts';
import { mustLeave } from '#domain/salle/must-leave.ts';
import { mayBeSeated } from '#domain/salle/seat.ts';
import { seatState } from '#domain/salle/seat-state.ts';
import { seatedWith } from '#domain/salle/take-over.ts';
import type { LiveState } from './live-state.ts';
import { openSituationOf, placeIn } from './meeting-place.ts';
import type {
	ExpectedView,
	LeaverView,
	OwnSeatView,
	PersonView,
	RoomSeatView,
	SilentRoomView
} from './meeting-view.ts';

/** The seat of somebody, as everybody sees it who may see her. */
export function seatOf({ seat, signature }: ParticipantFacts, live: LiveState): PersonView['seat'] {
	const here = seat && (live.devices.has(seat.holderId) || seat.kind === 'telephone');
	return here ? { kind: seat.kind, holderId: seat.holderId, signed: signature != null } : null;
}

/** Told to the person herself, on a device of her own. */
export function ownSeat(facts: MeetingFacts, me: ParticipantFacts): OwnSeatView | null {
	const { seat, signature } = me;
	if (!seat) return null;
	return {
		kind: seat.kind,
		holderName: nameOf(facts, seat.holderId),
		signedAt: signature?.at ?? null
	};
}

/**
 * [SAL-10] Who sits in the room of this device. [SAL-12] Somebody who must leave looks like anybody else: whoever
 * conducts alone is told.
 */
export function roomSeats(
	facts: MeetingFacts,
	holderId: string,
	live: LiveState
): readonly RoomSeatView[] {
	return seatedWith(facts, holderId).map((person) => {
		const state = seatState(facts, person);
		return {
			personId: person.personId,
			name: person.name,
			fonction: person.fonction,
			state: state === 'attend' ? 'attend' : state === 'sorti' ? 'dehors' : 'la',
			companion: live.devices.has(person.personId),
			signedAt: person.signature?.at ?? null
		};
	});
}

/** [SAL-10] Among whom a seat is declared: names that the Intervision is expecting, and not who waits. */
export function expectedPeople(facts: MeetingFacts, me: string): readonly ExpectedView[] {
	return facts.participants
		.filter((person) => person.personId !== me && mayBeSeated(person))
		.map(({ personId, name, fonction, structureName, charteVersion }) => ({
			personId,
			name,
			fonction,
			structureName,
			charte: charteVersion !== null
		}));
}

/** [SAL-12] For whoever conducts this situation alone: who must leave a room, or hang up, before this situation or out of it. */
export function leaversOf(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord,
	inside: LiveState['inside']
): readonly LeaverView[] | null {
	const discussable = ['inscrite', 'ouverte', 'fermee'].includes(situation.phase);
	if (!discussable || !decideConducting(facts, viewer, situation).ok) return null;
	const gone = new Set(
		facts.exits
			.filter(({ situationId }) => situationId === situation.id)
			.map(({ personId }) => personId)
	);
	return mustLeave(facts, situation, inside).map(({ personId, name, kind, holderId, why }) => ({
		personId,
		name,
		kind,
		beside: holderId === null ? null : nameOf(facts, holderId),
		why,
		gone: gone.has(personId),
		mayConfirm: decideExit(facts, viewer, { situation, personId }, inside).ok
	}));
}

/**
 * [SAL-17] For whoever conducts: rooms whose holder may not attend, so that nobody there would see or hear; another
 * person of the room, who may, can take the device over.
 */
export function silentRooms(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord,
	live: Pick<LiveState, 'inside' | 'devices'>
): readonly SilentRoomView[] | null {
	if (!decideConducting(facts, viewer, situation).ok) return null;
	const opened = { ...situation, phase: 'ouverte' as const };
	const rooms: SilentRoomView[] = [];
	for (const [holderId, mode] of live.devices) {
		const holder = participantOf(facts, holderId);
		const sessionId = live.inside.get(holderId)?.sessionId ?? null;
		if (mode !== 'salle' || !holder || holder.lobby !== 'admis') continue;
		const standing = standingIn(facts, viewerBy(holder, sessionId), opened);
		const decision = decideSituation({ ...standing, admitted: true }, opened, 'assister');
		if (decision.ok) continue;
		rooms.push({
			holderName: holder.name,
			why: decision.why,
			others: seatedWith(facts, holderId).map(({ name }) => name)
		});
	}
	return rooms;
}

/** [SAL-14] The device is in a room that somebody must leave first. */
export function isHeldBack(facts: MeetingFacts, me: ParticipantFacts, viewer: Viewer): boolean {
	if (me.heldBack !== true) return false;
	const free = { ...me, heldBack: false };
	const participants = facts.participants.map((one) => (one.personId === me.personId ? free : one));
	return (
		openSituationOf(facts) !== null &&
		placeIn({ ...facts, participants }, viewer, true) === 'situation'
	);
}

function nameOf(facts: MeetingFacts, personId: string): string {
	return participantOf(facts, personId)?.name ?? '';
}
