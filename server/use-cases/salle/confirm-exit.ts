import { decideLeading } from '#domain/access/decide-leading.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { decideExit } from '#domain/salle/decide-exit.ts';
import { staleExits, type Here } from '#domain/salle/must-leave.ts';
import { seatState } from '#domain/salle/seat-state.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { SeatStore } from '#server/db/seats.ts';
import type { ActJournal, MeetingAct } from '../meeting-act.ts';

export interface ExitPorts {
	readonly seats: SeatStore;
	readonly journal: ActJournal;
}

/** [SAL-14] While a situation is open: whoever conducts says that this person has left the room, or hung up. */
export async function confirmExit(
	act: MeetingAct,
	personId: string,
	inside: ReadonlyMap<string, Here>,
	ports: ExitPorts
): Promise<Decision> {
	const { facts, actor } = act;
	const decision = decideLeading(facts, actor);
	if (!decision.ok) return decision;
	const open = facts.situations.find(({ phase }) => phase === 'ouverte');
	const person = participantOf(facts, personId);
	// [SAL-12] guests sit in no room
	if (!open || !person || person.role === 'invite') return refused('introuvable');
	// Allowed again meanwhile, or confirmed by somebody else: nothing is left to say.
	if (seatState(facts, person) !== 'doit-sortir') return granted;
	const may = decideExit(facts, actor, { situation: open, personId }, inside);
	if (may.ok) await noteExit(act, open.id, personId, ports);
	return may;
}

/** Keeps who confirmed it; the journal says that it was confirmed, never why it had to be. */
export async function noteExit(
	{ facts, actor, at }: MeetingAct,
	situationId: string,
	personId: string,
	ports: ExitPorts
): Promise<void> {
	await ports.seats.confirmExit(
		{ intervisionId: facts.id, situationId, personId, confirmedBy: actor.personId },
		at
	);
	await ports.journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'sortie-confirmee',
		subject: situationId,
		payload: { personne: personId }
	});
}

/** Forgets confirmations that no longer say anything; true when there were some. */
export async function forgetStaleExits(
	facts: MeetingFacts,
	seats: Pick<SeatStore, 'forgetExits'>
): Promise<boolean> {
	const stale = staleExits(facts);
	if (stale.length === 0) return false;
	await seats.forgetExits(stale);
	return true;
}
