import { decideFloor, decideGiving, decideHand } from '#domain/facilitation/decide-turn.ts';
import { turnPlaceOf } from '#domain/facilitation/place-of.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { FacilitationAct, FacilitationPorts } from './facilitation-act.ts';

type Ports = Pick<FacilitationPorts, 'facilitation'>;

/** [TOUR-1] [TOUR-3] A hand goes up at the end of the queue, or down. */
export async function moveHand(
	{ facts, actor, inside }: FacilitationAct,
	hand: { readonly personId: string; readonly up: boolean },
	{ facilitation }: Ports
): Promise<Decision> {
	const decision = decideHand(facts, actor, hand, inside);
	if (!decision.ok) return decision;
	const { personId, up } = hand;
	const situationId = turnPlaceOf(facts, inside, personId);
	if (!up || situationId === undefined) await facilitation.lowerHand(facts.id, personId);
	else await facilitation.raiseHand({ intervisionId: facts.id, personId, situationId });
	return granted;
}

/** [TOUR-2] Gives the floor, or takes it back (null); whoever was given it has spoken ([TOUR-4]). */
export async function giveFloor(
	{ facts, actor, inside, at }: FacilitationAct,
	personId: string | null,
	{ facilitation }: Ports
): Promise<Decision> {
	const decision =
		personId === null
			? decideFloor(facts, actor, null, inside)
			: decideGiving(facts, actor, personId, inside);
	if (!decision.ok) return decision;
	const situationId = turnPlaceOf(facts, inside, actor.personId) ?? null;
	if (personId === null) {
		await facilitation.takeFloorBack(facts.id);
		return granted;
	}
	await facilitation.giveFloor({ intervisionId: facts.id, personId, situationId }, at);
	if (situationId !== null) await facilitation.noteSpoken(situationId, personId);
	return granted;
}

/** [TOUR-4] This page's own microphone spoke in this situation; what comes from a former one counts nowhere. */
export async function noteSpeech(
	{ facts, actor, inside }: FacilitationAct,
	situationId: string,
	{ facilitation }: Ports
): Promise<Decision> {
	if (turnPlaceOf(facts, inside, actor.personId) !== situationId)
		return refused('situation-fermee');
	const known = facts.situations.find(({ id }) => id === situationId)?.spoken ?? [];
	if (!known.includes(actor.personId)) {
		await facilitation.noteSpoken(situationId, actor.personId);
	}
	return granted;
}
