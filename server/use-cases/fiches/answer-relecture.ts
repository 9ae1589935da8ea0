import type { Actor } from '#domain/access/actor.ts';
import type { RelectureAnswer } from '#domain/fiche/relecture.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';
import { guardQuestion } from '../guard-question.ts';
import { loadFinalised } from './load-finalised.ts';

interface GivenRelecture {
	readonly answer: RelectureAnswer;
	/** What should be corrected; null when nothing is. */
	readonly remark: string | null;
	/** Findings answered « ce n’est pas un nom ». */
	readonly confirmed: readonly string[];
}

/** [RELEC-3] The second reader answers « relue », or « à corriger » with what: read by the guard before it is kept. */
export async function answerRelecture(
	deps: Deps,
	actor: Actor,
	ficheId: string,
	{ answer, remark, confirmed }: GivenRelecture
): Promise<FormOutcome> {
	const loaded = await loadFinalised(deps, actor, ficheId, 'repondre-relecture');
	if (!loaded.ok) return { ...loaded, fields: [] };
	if (answer === 'a-corriger' && remark === null) {
		const message = 'Dites ce qui est à corriger.';
		return { ok: false, why: 'saisie-invalide', fields: [{ field: 'remark', message }] };
	}
	const question = guardQuestion(loaded.facts, []);
	const clean = await guardForm(deps, { texts: { remark }, confirmed }, question);
	if (!clean.ok) return clean;
	const at = deps.now();
	return deps.transaction(async (tx): Promise<FormOutcome> => {
		await deps.fiches.holdPhase(tx, loaded.situation.id);
		const given = { answer, remark, answeredAt: at };
		const place = { ficheId, readerId: actor.personId };
		// Asked of somebody else, withdrawn meanwhile, or answered already.
		if (!(await deps.fiches.answerRelecture(tx, place, given))) {
			return { ok: false, why: 'relecture-close', fields: [] };
		}
		await deps.journal.append(
			{
				...{ at: at.toISOString(), actor: actor.personId },
				event: 'relecture-rendue',
				subject: ficheId,
				payload: { reponse: answer }
			},
			tx
		);
		return { ok: true };
	});
}
