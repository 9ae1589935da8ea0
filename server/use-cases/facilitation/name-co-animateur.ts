import { decideCoAnimateur, decideTakingBack } from '#domain/facilitation/decide-co-animateur.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { FacilitationAct, FacilitationPorts } from './facilitation-act.ts';

type Ports = Pick<FacilitationPorts, 'facilitation' | 'journal'>;

/** [TOUR-6] Names somebody who is there co-animateur, as of now. */
export async function nameCoAnimateur(
	act: FacilitationAct,
	personId: string,
	{ facilitation, journal }: Ports
): Promise<Decision> {
	const { facts, actor, inside, at } = act;
	const decision = decideCoAnimateur(facts, actor, personId, inside);
	if (!decision.ok) return decision;
	const from = participantOf(facts, personId)?.role;
	if (from === undefined) return refused('introuvable');
	if (!(await facilitation.nameCoAnimateur(facts.id, personId, from))) return granted;
	await journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'co-animateur-nomme',
		subject: facts.id,
		payload: { personne: personId, avant: from }
	});
	return granted;
}

/** [TOUR-6] Gives back to somebody named on the spot the role that she had. */
export async function takeCoAnimateurBack(
	{ facts, actor, at }: FacilitationAct,
	personId: string,
	{ facilitation, journal }: Ports
): Promise<Decision> {
	const decision = decideTakingBack(facts, actor, personId);
	if (!decision.ok) return decision;
	if (!(await facilitation.takeCoAnimateurBack(facts.id, personId))) return granted;
	await journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'co-animateur-repris',
		subject: facts.id,
		payload: { personne: personId }
	});
	return granted;
}
