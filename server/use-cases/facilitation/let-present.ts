import { decidePresenter } from '#domain/facilitation/presenter.ts';
import { turnPlaceOf } from '#domain/facilitation/place-of.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import type { FacilitationAct, FacilitationPorts } from './facilitation-act.ts';

/** [MED-8] Allows one person to show a screen where one is, or nobody any more (null). */
export async function letPresent(
	{ facts, actor, inside }: FacilitationAct,
	personId: string | null,
	{ facilitation }: Pick<FacilitationPorts, 'facilitation'>
): Promise<Decision> {
	const decision = decidePresenter(facts, actor, personId, inside);
	if (!decision.ok) return decision;
	const situationId = turnPlaceOf(facts, inside, actor.personId) ?? null;
	await facilitation.letPresent(facts.id, personId === null ? null : { personId, situationId });
	return granted;
}
