import type { Actor } from '#domain/access/actor.ts';
import { answersForCard, isAnsweredFor } from '#domain/access/introduction.ts';
import { decideCard } from '#domain/annuaire/decide-card.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Card } from '#server/db/cards.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { loadEditor, type Editor } from './load-editor.ts';

/** An address for which nobody answers yet, as the page of the card tells it. */
export interface UnansweredAddress {
	readonly email: string;
	/** Who wrote it. */
	readonly by: string;
	readonly mayVouch: boolean;
}

/**
 * [REC-19] Answers that the address of a card is the person's own: whoever shares the secret in one of her pôles does,
 * in a strong session, and not for an address that she wrote herself without that right.
 */
export async function vouchFor(deps: Deps, actor: Actor, personId: string): Promise<Decision> {
	const loaded = await loadEditor(deps, actor, 'repondre-adresse');
	if (!loaded.ok) return loaded;
	const card = await deps.annuaire.card(personId);
	if (!card || card.mergedInto !== null || card.details.email === null)
		return refused('introuvable');
	const decision = decideVouching(loaded.editor, card);
	if (!decision.ok) return decision;
	const at = deps.now();
	return deps.transaction(async (tx) => {
		if (!(await deps.annuaire.vouch(personId, actor.personId, at, tx))) return { ok: true };
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				event: 'annuaire-adresse-confirmee',
				subject: personId,
				payload: {}
			},
			tx
		);
		return { ok: true };
	});
}

function decideVouching(editor: Editor, card: Card): Decision {
	const poleIds = card.poles.map(({ id }) => id);
	if (card.id === editor.personId) return refused('reconnaissance-de-soi');
	const wrote = card.introducedBy === editor.personId;
	if (wrote && !answersForCard(editor.held, poleIds)) return refused('reconnaissance-par-soi-seul');
	return decideCard(editor.held, poleIds, 'repondre-adresse');
}

/** What a card's page says of it to those who keep the card or may answer; null: there is nothing to say. */
export async function readUnanswered(
	deps: Pick<Deps, 'people'>,
	editor: Editor,
	card: Card,
	canChange: boolean
): Promise<UnansweredAddress | null> {
	const { email } = card.details;
	const mayVouch = decideVouching(editor, card).ok;
	if (email === null || isAnsweredFor(card) || !(mayVouch || canChange)) return null;
	const by = await deps.people.byId(card.introducedBy ?? '');
	return { email, mayVouch, by: by ? `${by.givenName} ${by.familyName}` : '' };
}
