import type { Actor } from '#domain/access/actor.ts';
import { identityFields } from '#domain/annuaire/person-details.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { CardChange } from '#server/db/card-changes.ts';
import type { Card } from '#server/db/cards.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { RefusedForm } from '#server/use-cases/form-outcome.ts';
import { identityFor, loadEditor, mayChange, type Editor } from './load-editor.ts';

type UndoOutcome = { readonly ok: true; readonly undone: number } | RefusedForm;

/** Thrown to leave the transaction: nothing is half undone. */
class NotUndoable extends Error {}

/**
 * [ANN-10] Takes back what this person did in one go, as long as none of these cards changed since. What opens a way
 * to sign in is judged again: an undo is no way round [ANN-9].
 */
export async function undoBatch(deps: Deps, actor: Actor, batchId: string): Promise<UndoOutcome> {
	const refuse = (why: Refusal): RefusedForm => ({ ok: false, why, fields: [] });
	const changes = await deps.annuaire.batch(batchId);
	if (changes.length === 0 || changes.some(({ by }) => by !== actor.personId))
		return refuse('annulation-impossible');
	const editor = await editorFor(deps, actor, changes);
	if (!editor.ok) return refuse(editor.why);
	try {
		await deps.transaction(async (tx) => {
			const cards = await deps.annuaire.cards(
				changes.map(({ personId }) => personId),
				tx
			);
			for (const change of changes) check(editor.editor, change, cards);
			await giveBackRows(deps, tx, changes);
			await restore(deps, tx, changes, actor.personId);
			await deps.annuaire.markUndone(
				tx,
				changes.map(({ id }) => id),
				deps.now()
			);
			await deps.journal.append(
				{
					at: deps.now().toISOString(),
					actor: actor.personId,
					event: 'annuaire-annulation',
					subject: batchId,
					payload: { fiches: changes.length }
				},
				tx
			);
		});
	} catch (error) {
		// A card that something points to by now, or an address taken meanwhile: the database says no.
		if (error instanceof NotUndoable || isConstraint(error)) return refuse('annulation-impossible');
		throw error;
	}
	return { ok: true, undone: changes.length };
}

async function editorFor(deps: Deps, actor: Actor, changes: readonly CardChange[]) {
	const own = changes.every(({ personId }) => personId === actor.personId);
	if (!own) return loadEditor(deps, actor, 'modifier-annuaire');
	if (actor.method === 'lien-nominatif')
		return { ok: false as const, why: 'authentification-insuffisante' as const };
	return { ok: true as const, editor: { personId: actor.personId, held: [] } };
}

function check(editor: Editor, change: CardChange, cards: readonly Card[]): void {
	const card = cards.find(({ id }) => id === change.personId);
	if (!card || card.version !== change.version) throw new NotUndoable();
	if (card.id !== editor.personId && !mayChange(editor, card)) throw new NotUndoable();
	const { before, after } = change;
	if (before === null && card.signsIn) throw new NotUndoable();
	const touched = identityFields.some(
		(field) => before !== null && before.details[field] !== after.details[field]
	);
	if (touched && change.kind !== 'fusion' && identityFor(editor, card) !== 'direct')
		throw new NotUndoable();
	// A merge that gave a card its way to sign in, used since, stays.
	if (touched && change.kind === 'fusion' && card.mergedInto === null && card.signsIn)
		throw new NotUndoable();
}

async function giveBackRows(deps: Deps, tx: Sql, changes: readonly CardChange[]): Promise<void> {
	for (const { moved, personId, after } of changes) {
		if (moved.length === 0 || after.mergedInto === null) continue;
		const pair = { kept: after.mergedInto, gone: personId };
		if (!(await deps.annuaire.giveBackReferences(tx, moved, pair))) throw new NotUndoable();
	}
}

/** In two passes, so that addresses and numbers exchanged within the batch never meet. */
async function restore(
	deps: Deps,
	tx: Sql,
	changes: readonly CardChange[],
	by: string
): Promise<void> {
	const versions = new Map<string, number>();
	const write = async (change: CardChange, state: CardChange['after']) => {
		const { personId } = change;
		const version = versions.get(personId) ?? change.version;
		const next = await deps.annuaire.writeState(tx, { id: personId, version }, state);
		if (next === null) throw new NotUndoable();
		versions.set(personId, next);
	};
	for (const change of changes) {
		const bare = { ...change.after.details, email: null, rpps: null };
		await write(change, { ...change.after, details: bare });
	}
	for (const change of changes) {
		const { before, personId } = change;
		if (before === null) {
			await deps.annuaire.removeCard(tx, personId);
			continue;
		}
		await write(change, before);
		// [REC-18] an address that comes back is one that this person writes
		const moved = before.details.email !== change.after.details.email && personId !== by;
		if (moved) await deps.annuaire.introduce(tx, personId, { by, answers: false, at: deps.now() });
		await deps.annuaire.setPoles(tx, personId, before.poleIds);
	}
}

/** A constraint of the database, by its SQLSTATE class 23; the drivers wrap it. */
export function isConstraint(error: unknown): boolean {
	const cause: unknown = error instanceof Error ? (error.cause ?? error) : null;
	const code: unknown = Object(cause).code;
	return typeof code === 'string' && code.startsWith('23');
}
