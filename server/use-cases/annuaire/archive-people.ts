import type { Actor } from '#domain/access/actor.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { RefusedForm } from '#server/use-cases/form-outcome.ts';
import { loadEditor, mayChange } from './load-editor.ts';
import { CardMoved, stateOf } from './write-card.ts';

export type BatchOutcome =
	| {
			readonly ok: true;
			readonly batchId: string | null;
			readonly done: number;
			/** Left as they were: another pôle keeps them. */
			readonly left: number;
	  }
	| RefusedForm;

/** [ANN-6] Archives people, or takes them back: they are proposed no more, and nothing of what they did is touched. */
export async function archivePeople(
	deps: Deps,
	actor: Actor,
	personIds: readonly string[],
	archived: boolean
): Promise<BatchOutcome> {
	const loaded = await loadEditor(deps, actor, 'modifier-annuaire');
	if (!loaded.ok) return { ok: false, why: loaded.why, fields: [] };
	const cards = await deps.annuaire.cards(personIds.slice(0, 500));
	const mine = cards.filter(
		(card) =>
			card.mergedInto === null &&
			(card.archivedAt !== null) !== archived &&
			mayChange(loaded.editor, card)
	);
	const left = personIds.length - mine.length;
	if (mine.length === 0) return { ok: true, batchId: null, done: 0, left };
	const batchId = deps.id();
	const at = deps.now();
	const archivedAt = archived ? at.toISOString() : null;
	try {
		await deps.transaction(async (tx) => {
			for (const card of mine) {
				const before = stateOf(card);
				const change = { before, after: { ...before, archivedAt } };
				const what = { kind: 'archivage' as const, personId: card.id, version: card.version };
				const act = { changeId: deps.id(), batchId, by: actor.personId, at };
				if (!(await deps.annuaire.changeCard(tx, { ...what, ...change }, act)))
					throw new CardMoved();
				await deps.journal.append(
					{
						at: at.toISOString(),
						actor: actor.personId,
						event: 'annuaire-archive',
						subject: card.id,
						payload: { lot: batchId, archive: archived }
					},
					tx
				);
			}
		});
	} catch (error) {
		if (error instanceof CardMoved) return { ok: false, why: 'carte-changee', fields: [] };
		throw error;
	}
	return { ok: true, batchId, done: mine.length, left };
}
