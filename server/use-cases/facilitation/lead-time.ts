import { decideResource, type ResourceAction } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { neighbourOf, type Direction } from '#domain/facilitation/agenda-order.ts';
import type { GuidePhase } from '#domain/facilitation/guide-phase.ts';
import { extraStep } from '#domain/facilitation/situation-time.ts';
import { openSituationOf } from '#domain/realtime/meeting-place.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { MeetingAct } from '../meeting-act.ts';
import type { FacilitationPorts } from './facilitation-act.ts';

type Ports = Pick<FacilitationPorts, 'facilitation' | 'journal'>;

const may = ({ facts, actor }: MeetingAct, action: ResourceAction): Decision =>
	facts.endedAt === null
		? decideResource(resourceStanding(facts, actor), action)
		: refused('situation-fermee');

/** Whether this person keeps the time, and this very situation is the one that is open. */
function mayTime(act: MeetingAct, situationId: string): Decision {
	const decision = may(act, 'tenir-temps');
	if (!decision.ok) return decision;
	return openSituationOf(act.facts)?.id === situationId ? granted : refused('situation-fermee');
}

/** [TOUR-8] « + 5 minutes » */
export async function addTime(
	act: MeetingAct,
	situationId: string,
	{ facilitation }: Ports
): Promise<Decision> {
	const decision = mayTime(act, situationId);
	if (!decision.ok) return decision;
	const added = await facilitation.addMinutes(situationId, extraStep);
	return added ? granted : refused('temps-au-plus');
}

/** [TOUR-11] Moves the guide; the situation is named, so that a late click moves no other. */
export async function movePhase(
	act: MeetingAct,
	situationId: string,
	phase: GuidePhase,
	{ facilitation }: Ports
): Promise<Decision> {
	const decision = mayTime(act, situationId);
	if (decision.ok) await facilitation.setPhase(situationId, phase);
	return decision;
}

/** [TOUR-11] Shows the guide to everybody, or to nobody, in this Intervision. */
export async function showGuide(
	act: MeetingAct,
	shown: boolean,
	{ facilitation }: Ports
): Promise<Decision> {
	const decision = may(act, 'tenir-temps');
	if (decision.ok) await facilitation.setGuided(act.facts.id, shown);
	return decision;
}

/** [TOUR-10] Recalls the Charte to everybody who is there, and to who comes within the minute. */
export async function recallCharte(act: MeetingAct, { facilitation }: Ports): Promise<Decision> {
	const decision = may(act, 'tenir-temps');
	if (decision.ok) await facilitation.recallCharte(act.facts.id, act.at);
	return decision;
}

/** [TOUR-7] Changes the order of what was never opened; at either end nothing changes. */
export async function moveSituation(
	act: MeetingAct,
	{ situationId, direction }: { readonly situationId: string; readonly direction: Direction },
	{ facilitation, journal }: Ports
): Promise<Decision> {
	const { facts, actor, at } = act;
	const decision = may(act, 'animer-intervision');
	if (!decision.ok) return decision;
	if (!facts.situations.some(({ id }) => id === situationId)) return refused('introuvable');
	const other = neighbourOf(facts.situations, situationId, direction);
	if (other === null || !(await facilitation.swap(situationId, other))) return granted;
	await journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'ordre-du-jour-change',
		subject: facts.id,
		payload: { situation: situationId, sens: direction }
	});
	return granted;
}
