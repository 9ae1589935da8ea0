import type { Actor } from '#domain/access/actor.ts';
import { checkOwnCard } from '#domain/annuaire/decide-own-card.ts';
import {
	identityFields,
	type IdentityField,
	type PersonDetails
} from '#domain/annuaire/person-details.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Card } from '#server/db/cards.ts';
import type { CardState } from '#server/db/card-changes.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { FormOutcome, RefusedForm } from '#server/use-cases/form-outcome.ts';
import { cardAct } from './card-act.ts';
import { guardDetails } from './guard-details.ts';
import { stateOf, writeCardChange, type CardDeps, type ProposedIdentity } from './write-card.ts';
import { identityFor, loadEditor, mayChange, ownPoles, type Editor } from './load-editor.ts';

/** What a form asks for one card. */
export interface WantedCard {
	readonly details: PersonDetails;
	readonly poleIds: readonly string[];
	readonly confirmed: readonly string[];
}

/** What a save did: written, with the batch that undoes it; and what only waits for the person's word. */
export type SaveOutcome =
	| {
			readonly ok: true;
			readonly id: string;
			readonly batchId: string | null;
			readonly proposed: readonly IdentityField[];
	  }
	| RefusedForm;

const refuse = (why: Refusal, fields: RefusedForm['fields'] = []): RefusedForm => ({
	ok: false,
	why,
	fields
});

/** Makes a card in the pôles that the editor keeps. */
export async function createCard(
	deps: Deps,
	actor: Actor,
	wanted: WantedCard
): Promise<SaveOutcome> {
	const loaded = await loadEditor(deps, actor, 'modifier-annuaire');
	if (!loaded.ok) return refuse(loaded.why);
	const own = (await ownPoles(deps, loaded.editor)).map(({ id }) => id);
	const poleIds = own.filter((id) => wanted.poleIds.includes(id));
	if (poleIds.length === 0) {
		return refuse('saisie-invalide', [{ field: 'poles', message: 'Choisissez au moins un pôle.' }]);
	}
	const id = deps.id();
	const checked = await checkDetails(deps, id, wanted, own);
	if (!checked.ok) return checked;
	const batchId = deps.id();
	const after: CardState = { details: wanted.details, poleIds, archivedAt: null, mergedInto: null };
	await deps.transaction(async (tx) => {
		const act = cardAct(deps, actor, batchId);
		await deps.annuaire.createCard(tx, id, after, act);
		await deps.journal.append(
			{
				at: act.at.toISOString(),
				actor: actor.personId,
				event: 'annuaire-modifie',
				subject: id,
				payload: { lot: batchId, creation: true }
			},
			tx
		);
	});
	return { ok: true, id, batchId, proposed: [] };
}

/** Changes a card, if nobody did since it was read ([ANN-8]). */
export async function saveCard(
	deps: CardDeps,
	actor: Actor,
	{ id, version }: { readonly id: string; readonly version: number },
	wanted: WantedCard
): Promise<SaveOutcome> {
	const card = await deps.annuaire.card(id);
	const who = await editorOf(deps, actor, id);
	if (!who.ok) return refuse(who.why);
	const { editor } = who;
	const self = editor.personId === id;
	if (!card || card.mergedInto !== null) return refuse('introuvable');
	if (!self && !mayChange(editor, card)) return refuse('titre-insuffisant');
	if (card.version !== version) return refuse('carte-changee');
	const own = (await ownPoles(deps, editor)).map(({ id: pole }) => pole);
	const mine = self ? checkOwnCard(actor.method, card.details, wanted.details) : [];
	if (mine.length > 0) return refuse('identite-a-confirmer', mine);
	const identity = sortIdentity(editor, card, wanted.details);
	if (!identity.ok) return identity;
	const checked = await checkDetails(deps, id, wanted, own);
	if (!checked.ok) return checked;
	const before = stateOf(card);
	const after = {
		...before,
		details: identity.details,
		poleIds: mergePoles(card, own, wanted.poleIds)
	};
	return writeCardChange(deps, actor, card, { before, after, proposed: identity.proposed });
}

/** Whoever changes her own card needs no function; a nominative link is not enough for it. */
async function editorOf(deps: Deps, actor: Actor, id: string) {
	if (actor.personId !== id) return loadEditor(deps, actor, 'modifier-annuaire');
	if (actor.method === 'lien-nominatif')
		return { ok: false as const, why: 'authentification-insuffisante' as const };
	const rows = await deps.people.allMandats([id]);
	const held = rows.map(({ poleId, mandat }) => ({ poleId, mandat }));
	return { ok: true as const, editor: { personId: id, held } };
}

/** [ANN-9] Splits what is written now from what is only proposed to the person. */
function sortIdentity(editor: Editor, card: Card, wanted: PersonDetails) {
	const touched = identityFields.filter((field) => card.details[field] !== wanted[field]);
	const decision = identityFor(editor, card);
	if (touched.length === 0 || decision === 'direct')
		return { ok: true as const, details: wanted, proposed: [] as readonly ProposedIdentity[] };
	if (decision === 'refusee') {
		const message =
			'Cette personne porte une fonction : seule la coordination clinique de son pôle, ou elle-même, change ce champ.';
		return refuse(
			'identite-a-confirmer',
			touched.map((field) => ({ field, message }))
		);
	}
	const { email, rpps } = card.details;
	// Nothing can be proposed to be lost: an emptied field stays.
	const proposed = touched.flatMap((field) => {
		const value = wanted[field];
		return value === null ? [] : [{ field, value }];
	});
	return { ok: true as const, details: { ...wanted, email, rpps }, proposed };
}

/** An editor changes her own pôles' mentions; those of other pôles stay. */
function mergePoles(card: Card, own: readonly string[], wanted: readonly string[]) {
	const others = card.poles.map(({ id }) => id).filter((id) => !own.includes(id));
	return [...others, ...own.filter((id) => wanted.includes(id))];
}

/** What neither the form nor the database alone can say: an address or a number already someone else's, and the guard. */
async function checkDetails(
	deps: Deps,
	id: string,
	{ details, confirmed }: WantedCard,
	own: readonly string[]
): Promise<FormOutcome> {
	for (const field of identityFields) {
		const value = details[field];
		const holder = value === null ? null : await deps.annuaire.holderOf(field, value, id);
		const what = field === 'email' ? 'Cette adresse' : 'Ce numéro';
		const message = `${what} est déjà dans l’annuaire, sur une autre fiche professionnelle : cherchez-la plutôt que d’en créer une seconde.`;
		if (holder) return refuse('saisie-invalide', [{ field, message }]);
	}
	const structures = await deps.annuaire.structures(own);
	return guardDetails(
		deps,
		details,
		structures.map(({ name }) => name),
		confirmed
	);
}
