import type { Actor } from '#domain/access/actor.ts';
import { cardOfGuest } from '#domain/demande/wished-guest.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { loadDemandeFor } from '../demande/load-demande.ts';
import { loadEditor, ownPoles } from './load-editor.ts';

/** What is known of someone before her card is made. */
export type BegunCard = ReturnType<typeof cardOfGuest>;

interface Named {
	readonly id: string;
	readonly name: string;
}

/** What the form of a new card proposes: the pôles that this person keeps, and the structures known there. */
export async function readNewCard(
	deps: Deps,
	actor: Actor,
	wished: { readonly demandeId: string; readonly position: number } | null = null
): Promise<
	| {
			readonly ok: true;
			readonly poles: readonly Named[];
			readonly structures: readonly { readonly name: string; readonly kind: string }[];
			/** What a demande says of a wished guest: the form begins with it. */
			readonly begun: BegunCard | null;
			readonly demandeId: string | null;
	  }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadEditor(deps, actor, 'modifier-annuaire');
	if (!loaded.ok) return loaded;
	const poles = await ownPoles(deps, loaded.editor);
	const structures = await deps.annuaire.structures(poles.map(({ id }) => id));
	const begun = wished && (await beginCard(deps, actor, wished));
	return { ok: true, poles, structures, begun, demandeId: begun && (wished?.demandeId ?? null) };
}

/** [DEM-18] Only who handles the demande reads whom it wishes for: names never stand in an address. */
async function beginCard(
	deps: Deps,
	actor: Actor,
	{ demandeId, position }: { readonly demandeId: string; readonly position: number }
): Promise<BegunCard | null> {
	const loaded = await loadDemandeFor(deps, actor, demandeId, 'traiter-demande');
	if (!loaded.ok) return null;
	const guest = (await deps.demandes.guests(demandeId))[position];
	return guest ? cardOfGuest(guest) : null;
}
