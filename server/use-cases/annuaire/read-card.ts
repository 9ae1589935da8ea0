import type { Actor } from '#domain/access/actor.ts';
import {
	diffDetails,
	type DetailChange,
	type IdentityField
} from '#domain/annuaire/person-details.ts';
import { mandats } from '#domain/intervision/role.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { CardChange } from '#server/db/card-changes.ts';
import type { Card } from '#server/db/cards.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { cardView, type CardView } from './card-view.ts';
import { readUnanswered, type UnansweredAddress } from './vouch-for.ts';
import { identityFor, loadEditor, ownPoles, type Editor } from './load-editor.ts';

/** One change of a card, as its page tells it. */
export interface ShownChange {
	readonly batchId: string;
	readonly at: string;
	readonly by: string;
	readonly changes: readonly DetailChange[];
	readonly what: string;
	/** This reader may undo it: her own, and nothing came after. */
	readonly undoable: boolean;
}

interface CardPage {
	readonly card: CardView;
	readonly version: number;
	/** The card that replaced this one. */
	readonly mergedInto: string | null;
	readonly poleIds: readonly string[];
	readonly ownPoles: readonly { readonly id: string; readonly name: string }[];
	readonly structures: readonly { readonly name: string; readonly kind: string }[];
	/** What happens to a new e-mail or RPPS: written, proposed to the person, or refused. */
	readonly identity: 'direct' | 'proposee' | 'refusee';
	readonly functions: readonly string[];
	readonly self: boolean;
	readonly unanswered: UnansweredAddress | null;
	readonly history: readonly ShownChange[];
	readonly proposals: readonly {
		readonly id: string;
		readonly field: IdentityField;
		readonly value: string;
		readonly by: string;
	}[];
}

type Answer =
	{ readonly ok: true; readonly page: CardPage } | { readonly ok: false; readonly why: Refusal };

/** Shows a card to whoever keeps the directory, or to the person herself. */
export async function readCard(deps: Deps, actor: Actor, id: string): Promise<Answer> {
	if (actor.personId === id) return readOwnCard(deps, actor);
	const loaded = await loadEditor(deps, actor, 'voir-annuaire');
	if (!loaded.ok) return loaded;
	const card = await deps.annuaire.card(id);
	if (!card) return { ok: false, why: 'introuvable' };
	return { ok: true, page: await cardPage(deps, loaded.editor, card) };
}

/** Shows her own card to somebody strongly enough signed in. */
export async function readOwnCard(deps: Deps, actor: Actor): Promise<Answer> {
	if (actor.method === 'lien-nominatif') return { ok: false, why: 'authentification-insuffisante' };
	const card = await deps.annuaire.card(actor.personId);
	if (!card) return { ok: false, why: 'introuvable' };
	return { ok: true, page: await cardPage(deps, { personId: card.id, held: card.held }, card) };
}

async function cardPage(deps: Deps, editor: Editor, card: Card): Promise<CardPage> {
	const own = await ownPoles(deps, editor);
	const structurePoles = own.length > 0 ? own : card.poles;
	const view = cardView(editor, card);
	const self = card.id === editor.personId;
	const proposals = view.canChange ? await deps.annuaire.openProposals(card.id) : [];
	return {
		card: view,
		version: card.version,
		mergedInto: card.mergedInto,
		poleIds: card.poles.map(({ id }) => id),
		ownPoles: own,
		structures: await deps.annuaire.structures(structurePoles.map(({ id }) => id)),
		identity: identityFor(editor, card),
		functions: await functionWords(deps, card),
		self,
		unanswered: self ? null : await readUnanswered(deps, editor, card, view.canChange),
		history: view.canChange ? await history(deps, editor, card) : [],
		proposals: await Promise.all(
			proposals.map(async ({ id, field, value, proposedBy }) => ({
				...{ id, field, value },
				by: await nameOf(deps, proposedBy)
			}))
		)
	};
}

async function functionWords(deps: Deps, { held }: Card): Promise<readonly string[]> {
	const poles = new Map((await deps.annuaire.poles()).map(({ id, name }) => [id, name]));
	return held.map(({ poleId, mandat }) => {
		const where = poleId === '*' ? 'toute l’association' : (poles.get(poleId) ?? poleId);
		return `${mandats[mandat]}, ${where}`;
	});
}

async function history(deps: Deps, editor: Editor, card: Card): Promise<readonly ShownChange[]> {
	const changes = await deps.annuaire.lastChanges(card.id);
	const names = new Map<string, string>();
	for (const { by } of changes) if (!names.has(by)) names.set(by, await nameOf(deps, by));
	return changes
		.filter(({ undoneAt }) => undoneAt === null)
		.map((change) => ({
			batchId: change.batchId,
			at: change.at.toISOString(),
			by: names.get(change.by) ?? '',
			what: whatHappened(change),
			changes: change.before ? diffDetails(change.before.details, change.after.details) : [],
			undoable: change.by === editor.personId && change.version === card.version
		}));
}

function whatHappened({ kind, after }: CardChange): string {
	switch (kind) {
		case 'creation':
			return 'Fiche créée';
		case 'archivage':
			return after.archivedAt === null ? 'Fiche reprise' : 'Fiche archivée';
		case 'fusion':
			return 'Fiche réunie avec une autre';
		case 'modification':
			return 'Fiche modifiée';
	}
}

/** What others changed since a form was opened, oldest first, and the version reached ([ANN-8]). */
export async function readChangesSince(
	deps: Deps,
	actor: Actor,
	id: string,
	version: number
): Promise<{
	readonly nextVersion: number;
	readonly meanwhile: readonly { readonly by: string; readonly changes: readonly DetailChange[] }[];
}> {
	const answer = await readCard(deps, actor, id);
	if (!answer.ok || !answer.page.card.canChange) return { nextVersion: version, meanwhile: [] };
	const changes = await deps.annuaire.changesSince(id, version);
	const meanwhile = changes.map(async (change) => ({
		by: await nameOf(deps, change.by),
		changes: change.before ? diffDetails(change.before.details, change.after.details) : []
	}));
	return { nextVersion: answer.page.version, meanwhile: await Promise.all(meanwhile) };
}

async function nameOf(deps: Deps, id: string): Promise<string> {
	const person = await deps.people.byId(id);
	return person ? `${person.givenName} ${person.familyName}` : '';
}
