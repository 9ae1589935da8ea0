import type { Actor } from '#domain/access/actor.ts';
import { isStrong } from '#domain/access/strength.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { FormOutcome, RefusedForm } from '#server/use-cases/form-outcome.ts';
import { isConstraint } from './undo-batch.ts';
import { CardMoved, stateOf } from './write-card.ts';

/** [ANN-9] The person herself accepts a new e-mail or RPPS, or refuses it: only then does it open anything. */
export async function answerProposal(
	deps: Deps,
	actor: Actor,
	proposalId: string,
	accepted: boolean
): Promise<FormOutcome> {
	const refuse = (why: Refusal): RefusedForm => ({ ok: false, why, fields: [] });
	// [ANN-17] whoever reads the mailbox alone takes up no other way to sign in
	if (actor.method === 'lien-nominatif' || (accepted && !isStrong(actor.method)))
		return refuse('authentification-insuffisante');
	const card = await deps.annuaire.card(actor.personId);
	const proposals = await deps.annuaire.openProposals(actor.personId);
	const proposal = proposals.find(({ id }) => id === proposalId);
	if (!card || !proposal) return refuse('introuvable');
	const at = deps.now();
	try {
		await deps.transaction(async (tx) => {
			const answer = accepted ? 'acceptee' : 'refusee';
			const mine = { id: proposalId, personId: card.id };
			if (!(await deps.annuaire.answerProposal(tx, mine, answer, at))) throw new CardMoved();
			if (accepted) {
				const before = stateOf(card);
				const details = { ...before.details, [proposal.field]: proposal.value };
				const act = { changeId: deps.id(), batchId: deps.id(), by: card.id, at };
				const change = { before, after: { ...before, details }, version: card.version };
				const what = { kind: 'modification' as const, personId: card.id };
				if (!(await deps.annuaire.changeCard(tx, { ...what, ...change }, act)))
					throw new CardMoved();
			}
			await deps.journal.append(
				{
					at: at.toISOString(),
					actor: actor.personId,
					event: accepted ? 'annuaire-identite-acceptee' : 'annuaire-identite-refusee',
					subject: card.id,
					payload: { champ: proposal.field }
				},
				tx
			);
		});
	} catch (error) {
		if (error instanceof CardMoved || isConstraint(error)) return refuse('carte-changee');
		throw error;
	}
	return { ok: true, id: card.id };
}
