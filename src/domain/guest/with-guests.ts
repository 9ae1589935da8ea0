import { decideAccord } from '#domain/accord/decide-accord.ts';
import {
	situationOf,
	type MeetingFacts,
	type ParticipantFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { GuestFacts, GuestPartFacts } from './guest-facts.ts';
import { guestFonction, guestName } from './guest-kind.ts';

/**
 * Sets the guests in their places: what a meeting being held reads, and nothing else. Every other part of the product
 * reads facts without them, so that no list, mail or sheet ever holds a patient ([INT-11]).
 */
export function withGuests(
	facts: MeetingFacts,
	guests: readonly GuestFacts[],
	parts: readonly GuestPartFacts[]
): MeetingFacts {
	if (guests.length === 0 && parts.length === 0) return facts;
	const situations = facts.situations.map((situation) => withPart(situation, parts));
	const expected = guests.flatMap((guest) => {
		const situation = situationOf(facts, guest.situationId);
		// [INT-5] without a valid accord nobody is a guest of this situation any more
		return situation && decideAccord(situation.accord).ok
			? asParticipant(guest, situation, parts)
			: [];
	});
	const welcomed = guests.flatMap(({ id, sessionId, welcomedBy, welcomedAt, lobby }) =>
		sessionId !== null && welcomedBy !== null && welcomedAt !== null && lobby === 'admis'
			? { personId: id, sessionId, by: welcomedBy, at: welcomedAt }
			: []
	);
	return {
		...facts,
		situations,
		participants: [...facts.participants, ...expected],
		recognitions: [...facts.recognitions, ...welcomed]
	};
}

/** A part left open by a former opening of the same situation opens nothing. */
function withPart(situation: SituationRecord, parts: readonly GuestPartFacts[]): SituationRecord {
	const { id, phase, openedAt } = situation;
	const guestPart =
		phase === 'ouverte' &&
		parts.some(
			(part) =>
				part.situationId === id &&
				part.closedAt === null &&
				(openedAt === null || part.openedAt >= openedAt)
		);
	return { ...situation, guestPart };
}

function asParticipant(
	{ id, situationId, kind, lobby, knockedAt, sessionId }: GuestFacts,
	{ designation }: SituationRecord,
	parts: readonly GuestPartFacts[]
): ParticipantFacts {
	const over = parts.some((part) => part.situationId === situationId && part.closedAt !== null);
	return {
		personId: id,
		name: guestName(kind, designation),
		fonction: guestFonction[kind],
		structureName: '',
		exercice: { profession: 'autre', mode: 'salarie', structureKind: 'autre', coordonne: false },
		attendance: null,
		role: 'invite',
		formerRole: null,
		hand: null,
		floor: null,
		mandats: [],
		lobby,
		knockedAt,
		charteVersion: null,
		charteAcceptedAt: null,
		invitedAt: null,
		hasEmail: false,
		broughtInBy: [],
		linkHanded: false,
		sessions: sessionId === null ? [] : [{ id: sessionId, strong: false }],
		guest: { situationId, kind, over }
	};
}
