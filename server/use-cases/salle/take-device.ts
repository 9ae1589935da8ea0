import type { BrowserMode } from '#domain/intervision/presence-mode.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import type { Devices } from '#domain/salle/decide-seat.ts';
import { formerHolder } from '#domain/salle/take-over.ts';
import type { Decision } from '#domain/shared/decision.ts';
import type { SeatStore } from '#server/db/seats.ts';
import type { ActJournal, MeetingAct } from '../meeting-act.ts';

/**
 * What the mode of a device says of seats: somebody seated who comes in on the device of the room takes it over
 * ([SAL-17]); on a phone of her own, she follows from her seat ([SAL-18]).
 */
export async function andSit(
	{ facts, actor, at }: MeetingAct,
	mode: BrowserMode,
	decision: Decision,
	devices: Devices,
	{ seats, journal }: { readonly seats: SeatStore; readonly journal: ActJournal }
): Promise<Decision> {
	if (!decision.ok) return decision;
	const { personId, session } = actor;
	const me = participantOf(facts, personId);
	// Whoever waits at the door, or was put out, takes no room over.
	if (me?.lobby !== 'admis' && me?.lobby !== 'parti') return decision;
	const { seat } = me;
	if (seat && mode === 'compagnon' && session?.id) await seats.follow(seat.id, session.id);
	const holderId = mode === 'salle' ? formerHolder(facts, personId) : null;
	// A room whose device is still there is taken by nobody: what holds it back must stay with it ([SAL-14]).
	if (holderId === null || devices.has(holderId)) return decision;
	await seats.takeOver(facts.id, { from: holderId, to: personId }, at);
	await journal.append({
		at: at.toISOString(),
		actor: personId,
		event: 'salle-reprise',
		subject: facts.id,
		payload: { personne: personId, de: holderId }
	});
	return decision;
}
