import { decideFloor } from '#domain/facilitation/decide-turn.ts';
import { turnPlaceOf } from '#domain/facilitation/place-of.ts';
import { floorIn } from '#domain/facilitation/turns.ts';
import { voiceOf } from '#domain/facilitation/voice.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { FacilitationAct, FacilitationPorts } from './facilitation-act.ts';

/** Cuts the microphones of these people in the media room where they are now; false when nothing answers. */
export type CutMicrophones = (personIds: readonly string[]) => Promise<boolean>;

/** [TOUR-5] Cuts somebody's microphone, who may open it again. */
export async function mutePerson(
	act: FacilitationAct,
	personId: string,
	ports: Pick<FacilitationPorts, 'journal'>,
	cut: CutMicrophones
): Promise<Decision> {
	const decision = decideFloor(act.facts, act.actor, personId, act.inside);
	return decision.ok ? mute(act, [voiceOf(act.facts, personId)], ports, cut) : decision;
}

/** [TOUR-5] All the others with whom one is, but whoever has the floor. */
export async function muteOthers(
	act: FacilitationAct,
	ports: Pick<FacilitationPorts, 'journal'>,
	cut: CutMicrophones
): Promise<Decision> {
	const { facts, actor, inside } = act;
	const decision = decideFloor(facts, actor, null, inside);
	if (!decision.ok) return decision;
	const place = turnPlaceOf(facts, inside, actor.personId);
	const speaker = place === undefined ? null : floorIn(facts, place);
	const speaking = [actor.personId, ...(speaker ? [speaker.personId] : [])];
	const spared = new Set(speaking.map((personId) => voiceOf(facts, personId)));
	const others = facts.participants
		.map(({ personId }) => personId)
		.filter((personId) => turnPlaceOf(facts, inside, personId) === place && !spared.has(personId));
	return mute(act, others, ports, cut);
}

async function mute(
	{ facts, actor, at }: FacilitationAct,
	people: readonly string[],
	{ journal }: Pick<FacilitationPorts, 'journal'>,
	cut: CutMicrophones
): Promise<Decision> {
	if (people.length === 0) return granted;
	if (!(await cut(people))) return refused('video-absente');
	await journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'micros-coupes',
		subject: facts.id,
		payload: { personnes: [...people] }
	});
	return granted;
}
