import { decideSituation } from '#domain/access/decide-situation.ts';
import { standingIn, viewerBy } from '#domain/access/standing.ts';
import type {
	MeetingFacts,
	ParticipantFacts,
	SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';

/**
 * Where somebody without a device of his own is: attend: not let in yet; accueil: between two situations; assiste: in
 * the open one; doit-sortir: still within hearing of a situation that is not his; sorti: confirmed as gone, and back by
 * himself afterwards; termine: the Intervision is over.
 */
export type SeatState = 'attend' | 'accueil' | 'assiste' | 'doit-sortir' | 'sorti' | 'termine';

/**
 * [SAL-12] Whether somebody present in a physical room, or at the end of a telephone, may hear this situation: the same
 * decision as for anybody else, seat by seat, as if it were open.
 */
export function decideHearing(
	facts: MeetingFacts,
	person: ParticipantFacts,
	situation: SituationRecord
): Decision {
	if (person.lobby !== 'admis') return refused('pas-admis');
	const opened = { ...situation, phase: 'ouverte' as const };
	const viewer = viewerBy(person, person.seat?.id ?? null);
	// A seat is never held back by another seat: only devices are.
	const unheld = { ...standingIn(facts, viewer, opened), admitted: true };
	const decision = decideSituation(unheld, opened, 'assister');
	return decision.ok ? granted : decision;
}

/** Says where a person is who attends without a device of her own; decided again at each call. */
export function seatState(facts: MeetingFacts, person: ParticipantFacts): SeatState {
	if (facts.endedAt !== null) return 'termine';
	const open = facts.situations.find(({ phase }) => phase === 'ouverte');
	if (!open) return person.lobby === 'admis' ? 'accueil' : 'attend';
	if (decideHearing(facts, person, open).ok) return 'assiste';
	const gone = facts.exits.some(
		({ situationId, personId }) => situationId === open.id && personId === person.personId
	);
	return gone ? 'sorti' : 'doit-sortir';
}
