import type { Actor } from '#domain/access/actor.ts';
import type { ResourceAction } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { decideCard, decideDirectory } from '#domain/annuaire/decide-card.ts';
import { decideIdentity, type HeldMandat } from '#domain/annuaire/decide-identity.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Card } from '#server/db/cards.ts';
import type { Deps } from '#server/use-cases/deps.ts';

/** Someone who opens the directory, with her functions. */
export interface Editor {
	readonly personId: string;
	readonly held: readonly HeldMandat[];
}

type Loaded =
	{ readonly ok: true; readonly editor: Editor } | { readonly ok: false; readonly why: Refusal };

/** Reads who opens the directory; a link that can be forwarded opens none of it ([ANN-7], [SEC-2]). */
export async function loadEditor(
	deps: Pick<Deps, 'people'>,
	actor: Actor,
	action: ResourceAction
): Promise<Loaded> {
	const session = decideSession(actor.method, action);
	if (!session.ok) return session;
	if (actor.intervisionId !== null) return { ok: false, why: 'titre-insuffisant' };
	const rows = await deps.people.allMandats([actor.personId]);
	const held = rows.map(({ poleId, mandat }) => ({ poleId, mandat }));
	const decision = decideDirectory(held, action);
	return decision.ok
		? { ok: true, editor: { personId: actor.personId, held } }
		: { ok: false, why: decision.why };
}

/** This editor may change this card, e-mail and RPPS apart. */
export const mayChange = (editor: Editor, card: Pick<Card, 'poles'>): boolean =>
	decideCard(
		editor.held,
		card.poles.map(({ id }) => id),
		'modifier-annuaire'
	).ok;

/** What this editor may do with the e-mail and the RPPS of this card ([ANN-9]). */
export const identityFor = (editor: Editor, card: Pick<Card, 'id' | 'signsIn' | 'held'>) =>
	decideIdentity({
		self: card.id === editor.personId,
		signsIn: card.signsIn,
		held: card.held,
		editorHeld: editor.held
	});

/** The pôles whose directory this editor keeps. */
export async function ownPoles(
	deps: Pick<Deps, 'annuaire'>,
	editor: Editor
): Promise<readonly { readonly id: string; readonly name: string }[]> {
	const poles = await deps.annuaire.poles();
	return poles.filter(({ id }) => decideCard(editor.held, [id], 'modifier-annuaire').ok);
}
