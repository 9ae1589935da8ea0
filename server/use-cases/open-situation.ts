import { decideSituation } from '#domain/access/decide-situation.ts';
import { standingIn } from '#domain/access/standing.ts';
import { participantOf, situationOf } from '#domain/intervision/meeting-facts.ts';
import type { Attending } from '#domain/realtime/live-state.ts';
import { decideExit } from '#domain/salle/decide-exit.ts';
import { mustLeave, stillThere } from '#domain/salle/must-leave.ts';
import { tellable } from '#domain/realtime/tellable.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { AgendaStore } from '#server/db/agenda.ts';
import type { MeetingAct } from './meeting-act.ts';
import { noteExit, type ExitPorts } from './salle/confirm-exit.ts';

export interface OpenSituationPorts extends ExitPorts {
	readonly agenda: AgendaStore;
	readonly fiche: { ensureDraft(situationId: string): Promise<void> };
}

/** What is to be opened, and who was confirmed as gone from the rooms for it. */
interface Opening {
	readonly situationId: string;
	readonly gone?: readonly string[] | undefined;
}

/**
 * Opens one situation ([ITV-1]: conductors, with an accord). Its draft exists before anybody is moved in.
 * Opening the one that is already open changes nothing; while another is open, the answer is no ([RT-52]).
 */
export async function openSituation(
	{ facts, actor, at }: MeetingAct,
	{ situationId, gone = [] }: Opening,
	inside: ReadonlyMap<string, Attending>,
	ports: OpenSituationPorts
): Promise<Decision> {
	const situation = situationOf(facts, situationId);
	if (!situation || facts.endedAt !== null) return refused('introuvable');
	const decision = decideSituation(standingIn(facts, actor, situation), situation, 'conduire');
	if (!decision.ok) return refused(tellable(decision.why));
	if (participantOf(facts, actor.personId)?.lobby !== 'admis') return refused('pas-admis');
	if (situation.phase === 'ouverte') return granted;
	if (facts.situations.some(({ phase }) => phase === 'ouverte')) {
		return refused('situation-deja-ouverte');
	}
	// [SAL-12] each of them, as the facts are now and not as the screen showed them
	if (stillThere(facts, situationId, inside, gone).length > 0) return refused('salle-a-vider');
	const leavers = mustLeave(facts, situation, inside);
	for (const { personId } of leavers) {
		const may = decideExit(facts, actor, { situation, personId }, inside);
		if (!may.ok) return may;
	}
	for (const { personId } of leavers) {
		await noteExit({ facts, actor, at }, situationId, personId, ports);
	}
	await ports.fiche.ensureDraft(situationId);
	if (!(await ports.agenda.open(facts.id, situationId, at))) {
		return refused('situation-deja-ouverte');
	}
	await ports.journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'situation-ouverte',
		subject: situationId,
		payload: { intervision: facts.id }
	});
	return granted;
}
