import { decideAccord } from '#domain/accord/decide-accord.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import type { SituationRecord } from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { AgendaStore } from '#server/db/agenda.ts';
import type { GuestDoor } from '#server/db/guest-door.ts';
import { endPart } from './guest/guest-part.ts';
import type { ActJournal, MeetingAct } from './meeting-act.ts';

export interface CloseSituationPorts {
	readonly agenda: AgendaStore;
	readonly guests: Pick<GuestDoor, 'closePart'>;
	readonly journal: ActJournal;
}

/**
 * Closes the situation being discussed. It asks for the right to conduct the Intervision, not the
 * situation: an accord withdrawn meanwhile must never keep it open.
 */
export async function closeSituation(
	{ facts, actor, at }: MeetingAct,
	ports: CloseSituationPorts
): Promise<Decision> {
	const decision = decideResource(resourceStanding(facts, actor), 'animer-intervision');
	if (!decision.ok) return decision;
	const open = facts.situations.find(({ phase }) => phase === 'ouverte');
	if (!open) return refused('situation-fermee');
	await close(open, actor.personId, at, ports);
	return granted;
}

/** [ITV-4] closes by itself a situation whose accord no longer holds; true when it did. */
export async function closeWithoutAccord(
	situations: readonly SituationRecord[],
	at: Date,
	ports: CloseSituationPorts
): Promise<boolean> {
	const open = situations.find(({ phase }) => phase === 'ouverte');
	if (!open || decideAccord(open.accord).ok) return false;
	await close(open, 'system', at, ports);
	return true;
}

async function close(
	situation: SituationRecord,
	actor: string,
	at: Date,
	ports: CloseSituationPorts
): Promise<void> {
	if (!(await ports.agenda.close(situation.id, at))) return;
	// [REC-13] no part outlives its situation
	await endPart(situation.id, actor, at, ports);
	await ports.journal.append({
		at: at.toISOString(),
		actor,
		event: 'situation-fermee',
		subject: situation.id,
		payload: {}
	});
}
