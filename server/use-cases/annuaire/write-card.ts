import type { Actor } from '#domain/access/actor.ts';
import { diffDetails, type IdentityField } from '#domain/annuaire/person-details.ts';
import type { CardState } from '#server/db/card-changes.ts';
import type { Card } from '#server/db/cards.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { cardAct } from './card-act.ts';
import type { SaveOutcome } from './save-card.ts';

/** An e-mail or RPPS that waits for the person's own word. */
export interface ProposedIdentity {
	readonly field: IdentityField;
	readonly value: string;
}

/** What changing a card needs beside the usual services. */
export interface CardDeps extends Deps {
	proposalWords(
		givenName: string,
		link: string
	): { readonly subject: string; readonly text: string };
}

interface Change {
	readonly before: CardState;
	readonly after: CardState;
	readonly proposed: readonly ProposedIdentity[];
}

/** All that a change may change of a card. */
export function stateOf({ details, poles, archivedAt, mergedInto }: Card): CardState {
	return { details, poleIds: poles.map(({ id }) => id), archivedAt, mergedInto };
}

/** Thrown to leave a transaction when somebody was faster. */
export class CardMoved extends Error {}

/** Writes a changed card, its undoing, its proposals and its journal entry together. */
export async function writeCardChange(
	deps: CardDeps,
	actor: Actor,
	card: Card,
	change: Change
): Promise<SaveOutcome> {
	const changed = changedFields(change);
	const proposed = change.proposed.map(({ field }) => field);
	const batchId = changed.length > 0 ? deps.id() : null;
	try {
		await deps.transaction(async (tx) => {
			if (batchId !== null)
				await writeDetails(deps, tx, actor, card, { ...change, batchId, changed });
			for (const one of change.proposed) await proposeIdentity(deps, tx, actor, card.id, one);
			if (change.proposed.length > 0) await tellProposal(deps, tx, card);
		});
	} catch (error) {
		if (error instanceof CardMoved) return { ok: false, why: 'carte-changee', fields: [] };
		throw error;
	}
	deps.outbox.wake();
	return { ok: true, id: card.id, batchId, proposed };
}

function changedFields({ before, after }: Change): readonly string[] {
	const fields: string[] = diffDetails(before.details, after.details).map(({ field }) => field);
	const poles = (state: CardState) => [...state.poleIds].sort().join(' ');
	return poles(before) === poles(after) ? fields : [...fields, 'poles'];
}

async function writeDetails(
	deps: Deps,
	tx: Sql,
	actor: Actor,
	card: Card,
	change: Change & { readonly batchId: string; readonly changed: readonly string[] }
): Promise<void> {
	const { batchId, before, after, changed } = change;
	const act = cardAct(deps, actor, batchId);
	const written = await deps.annuaire.changeCard(
		tx,
		{ kind: 'modification', personId: card.id, version: card.version, before, after },
		act
	);
	if (!written) throw new CardMoved();
	await deps.journal.append(
		{
			at: act.at.toISOString(),
			actor: actor.personId,
			event: 'annuaire-modifie',
			subject: card.id,
			payload: { lot: batchId, champs: [...changed] }
		},
		tx
	);
}

async function proposeIdentity(
	deps: Deps,
	tx: Sql,
	actor: Actor,
	personId: string,
	{ field, value }: ProposedIdentity
): Promise<void> {
	const at = deps.now();
	await deps.annuaire.propose(tx, {
		...{ id: deps.id(), personId, field, value },
		...{ proposedBy: actor.personId, proposedAt: at }
	});
	await deps.journal.append(
		{
			at: at.toISOString(),
			actor: actor.personId,
			event: 'annuaire-identite-proposee',
			subject: personId,
			payload: { champ: field }
		},
		tx
	);
}

/** [ANN-18] She is told that something waits for her word, at the address that is hers today; not what, nor by whom. */
async function tellProposal(deps: CardDeps, tx: Sql, { id, details }: Card): Promise<void> {
	const { email, givenName } = details;
	if (email === null) return;
	const words = deps.proposalWords(givenName, `${deps.origin}/annuaire/moi`);
	const key = `proposition/${id}/${deps.id()}`;
	await deps.outbox.add({ kind: 'courriel', key, personId: id, to: email, ...words }, tx);
}
