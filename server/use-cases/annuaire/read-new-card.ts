import type { Actor } from '#domain/access/actor.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { loadEditor, ownPoles } from './load-editor.ts';

interface Named {
	readonly id: string;
	readonly name: string;
}

/** What the form of a new card proposes: the pôles that this person keeps, and the structures known there. */
export async function readNewCard(
	deps: Deps,
	actor: Actor
): Promise<
	| {
			readonly ok: true;
			readonly poles: readonly Named[];
			readonly structures: readonly { readonly name: string; readonly kind: string }[];
	  }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadEditor(deps, actor, 'modifier-annuaire');
	if (!loaded.ok) return loaded;
	const poles = await ownPoles(deps, loaded.editor);
	const structures = await deps.annuaire.structures(poles.map(({ id }) => id));
	return { ok: true, poles, structures };
}
