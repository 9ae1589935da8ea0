import { decideLeading } from '#domain/access/decide-leading.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import { closeSituation, type CloseSituationPorts } from './close-situation.ts';
import type { MeetingAct } from './meeting-act.ts';

/** Ends the Intervision for everybody; the situation still open is closed first, its fiche stays to be finalised. */
export async function endIntervision(
	act: MeetingAct,
	ports: CloseSituationPorts
): Promise<Decision> {
	const { facts, actor, at } = act;
	const decision = decideLeading(facts, actor);
	if (!decision.ok) return decision;
	if (facts.situations.some(({ phase }) => phase === 'ouverte')) await closeSituation(act, ports);
	await ports.agenda.end(facts.id, at);
	return granted;
}
