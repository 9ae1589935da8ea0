import type { Actor } from '#domain/access/actor.ts';
import { sayHeld } from '#domain/imports/what-holds.ts';
import type { RefusedForm } from '#server/use-cases/form-outcome.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { isConstraint } from '../annuaire/undo-batch.ts';
import { mayImport, type RepriseDeps } from './import-deps.ts';

type UndoDeps = Pick<
	RepriseDeps,
	'people' | 'reprises' | 'repriseRuns' | 'journal' | 'transaction' | 'now'
>;
type Undone = { readonly ok: true } | RefusedForm;

/** Leaves the transaction with nothing of it done. */
class Held extends Error {
	readonly refusal: RefusedForm;
	constructor(why: Refusal, message: string | null = null) {
		super(why);
		const fields = message === null ? [] : [{ field: 'annuler', message }];
		this.refusal = { ok: false, why, fields };
	}
}

/**
 * [IMP-11] [IMP-14] Takes a whole import back, an interrupted one too: exactly what it created, as long as nothing else was attached to it since. What
 * prevents it is said.
 */
export async function undoReprise(deps: UndoDeps, actor: Actor, id: string): Promise<Undone> {
	const may = await mayImport(deps, actor);
	if (!may.ok) return { ok: false, why: may.why, fields: [] };
	const reprise = await deps.reprises.find(id);
	if (!reprise || reprise.state === 'preparee')
		return { ok: false, why: 'introuvable', fields: [] };
	if (deps.repriseRuns.has(id)) return { ok: false, why: 'reprise-en-cours', fields: [] };
	const at = deps.now();
	try {
		await deps.transaction(async (tx) => {
			// First, and it holds the row: two who press at once undo it once.
			if (!(await deps.reprises.markUndone(tx, id, { by: actor.personId, at })))
				throw new Held('import-deja-annule');
			const held = await deps.reprises.whatHolds(tx, id);
			if (held.length > 0)
				throw new Held('import-retenu', `Cet import ne s’annule plus\u00A0: ${sayHeld(held)}.`);
			await deps.journal.append(
				{
					at: at.toISOString(),
					actor: actor.personId,
					event: 'reprise-annulee',
					subject: id,
					payload: { origine: reprise.kind }
				},
				tx
			);
			await deps.reprises.undo(tx, id);
		});
	} catch (error) {
		if (error instanceof Held) return error.refusal;
		// Something that no list of ours foresees points to it: the database says no.
		if (isConstraint(error)) return { ok: false, why: 'import-retenu', fields: [] };
		throw error;
	}
	return { ok: true };
}
