import { decideSituation } from '#domain/access/decide-situation.ts';
import { standingIn } from '#domain/access/standing.ts';
import { participantOf, situationOf } from '#domain/intervision/meeting-facts.ts';
import { tellable } from '#domain/realtime/tellable.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { GuestDoor } from '#server/db/guest-door.ts';
import type { ActJournal, MeetingAct } from '../meeting-act.ts';

interface PartPorts {
	readonly guests: Pick<GuestDoor, 'openPart' | 'closePart'>;
	readonly journal: ActJournal;
}

/**
 * [REC-13] Opens to the patient a part of the situation being discussed, or ends it, by whoever conducts it. Two who
 * press together do it once.
 */
export async function setGuestPart(
	{ facts, actor, at }: MeetingAct,
	{ situationId, open }: { readonly situationId: string; readonly open: boolean },
	ports: PartPorts
): Promise<Decision> {
	const situation = situationOf(facts, situationId);
	if (!situation || facts.endedAt !== null) return refused('introuvable');
	const decision = decideSituation(standingIn(facts, actor, situation), situation, 'conduire');
	if (!decision.ok) return refused(tellable(decision.why));
	if (participantOf(facts, actor.personId)?.lobby !== 'admis') return refused('pas-admis');
	if (situation.phase !== 'ouverte') return refused('situation-fermee');
	if (!open) {
		await endPart(situationId, actor.personId, at, ports);
		return granted;
	}
	if (await ports.guests.openPart(situationId, actor.personId, at)) {
		await ports.journal.append({
			at: at.toISOString(),
			actor: actor.personId,
			event: 'invite-part-ouverte',
			subject: situationId,
			payload: { intervision: facts.id }
		});
	}
	return granted;
}

/** Ends the part that is open, if any. */
export async function endPart(
	situationId: string,
	actor: string,
	at: Date,
	ports: { readonly guests: Pick<GuestDoor, 'closePart'>; readonly journal: ActJournal }
): Promise<void> {
	if (!(await ports.guests.closePart(situationId, at))) return;
	await ports.journal.append({
		at: at.toISOString(),
		actor,
		event: 'invite-part-fermee',
		subject: situationId,
		payload: {}
	});
}
