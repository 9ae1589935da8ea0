import {
	participantOf,
	situationOf,
	type MeetingFacts,
	type ParticipantFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { SeatKind } from './seat.ts';
import { decideHearing, seatState } from './seat-state.ts';

/** How somebody who has come in attends, as far as it matters here. */
export interface Here {
	readonly mode: PresenceMode;
	readonly sessionId: string | null;
	/** Her seat, while its device is there. */
	readonly seat: { readonly id: string; readonly kind: SeatKind } | null;
}

/** Someone who must leave a physical room, or hang up, before a situation; for whoever conducts alone. */
export interface Leaver {
	readonly personId: string;
	readonly name: string;
	readonly kind: SeatKind;
	/** Whose device: null for someone entered by hand on the sheet. */
	readonly holderId: string | null;
	readonly why: Refusal;
}

/** [SAL-12] Who is within hearing and may not hear this situation, in the order of the list of people. */
export function mustLeave(
	facts: MeetingFacts,
	situation: SituationRecord,
	inside: ReadonlyMap<string, Here>
): readonly Leaver[] {
	return facts.participants.flatMap((person) => {
		const { personId, name, seat } = person;
		const kind = kindHere(inside.get(personId));
		if (kind === null) return [];
		const decision = decideHearing(facts, person, situation);
		if (decision.ok) return [];
		return { personId, name, kind, holderId: seat?.holderId ?? null, why: decision.why };
	});
}

/** [SAL-12] Those of them whom nobody has confirmed as gone: while one remains, the situation does not open. */
export function stillThere(
	facts: MeetingFacts,
	situationId: string,
	inside: ReadonlyMap<string, Here>,
	gone: readonly string[]
): readonly Leaver[] {
	const situation = situationOf(facts, situationId);
	if (!situation) return [];
	return mustLeave(facts, situation, inside).filter(({ personId }) => !gone.includes(personId));
}

/** By a seat whose device is there, or entered by hand: both hear without a device of their own. */
function kindHere(here: Here | undefined): SeatKind | null {
	if (!here) return null;
	if (here.seat) return here.seat.kind;
	if (here.sessionId !== null) return null;
	return here.mode === 'telephone' ? 'telephone' : 'salle';
}

/** Confirmations that no longer say anything: the situation is closed, or the person may hear it again. */
export function staleExits(facts: MeetingFacts): MeetingFacts['exits'] {
	return facts.exits.filter(({ situationId, personId }) => {
		const situation = situationOf(facts, situationId);
		const person = participantOf(facts, personId);
		const open = facts.endedAt === null && situation?.phase === 'ouverte';
		return !open || !person || decideHearing(facts, person, situation).ok;
	});
}

/** [SAL-13] A seat that must leave is not taken off the list by who declared it: that would lift the confirmation. */
export const isDueOut = (facts: MeetingFacts, person: ParticipantFacts): boolean =>
	seatState(facts, person) === 'doit-sortir';
