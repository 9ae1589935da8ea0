import type { Actor } from '#domain/access/actor.ts';
import type { ArchiveDraft, ArchivePayload } from '#domain/archive/journal-entry.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { StoredConvention } from '#server/db/conventions.ts';
import type { Sql } from '#server/db/database.ts';
import { isInScope, loadActivites, type ActiviteScope } from '../activites/load-activites.ts';
import type { Deps } from '../deps.ts';
import { loadAssociationFor } from '../poles/load-pole.ts';

type Denied = { readonly ok: false; readonly why: Refusal };

/** Conventions are prepared, signed and ended by the association alone. */
export const loadKeeper = (deps: Pick<Deps, 'people'>, actor: Actor) =>
	loadAssociationFor(deps, actor, 'gerer-conventions');

/** Reads a convention for whoever keeps it. */
export async function loadOwnConvention(
	deps: Deps,
	actor: Actor,
	id: string
): Promise<{ readonly ok: true; readonly convention: StoredConvention } | Denied> {
	const keeper = await loadKeeper(deps, actor);
	if (!keeper.ok) return keeper;
	const convention = await deps.conventions.byId(id);
	return convention ? { ok: true, convention } : { ok: false, why: 'introuvable' };
}

/** Reads a convention for whoever may see it: the association, or its pôle. */
export async function loadSeenConvention(
	deps: Deps,
	actor: Actor,
	id: string
): Promise<
	| { readonly ok: true; readonly convention: StoredConvention; readonly scope: ActiviteScope }
	| Denied
> {
	const scope = await loadActivites(deps, actor, 'voir-activites');
	if (!scope.ok) return scope;
	const convention = await deps.conventions.byId(id);
	if (!convention || convention.removed || !isInScope(scope, convention.poleId)) {
		return { ok: false, why: 'introuvable' };
	}
	return { ok: true, convention, scope };
}

/** Keeps in the journal what was done with a convention. */
export async function traceConvention(
	deps: Pick<Deps, 'journal' | 'now'>,
	actor: Actor,
	event: Extract<ArchiveDraft['event'], `convention-${string}`>,
	act: { readonly id: string; readonly payload?: ArchivePayload },
	tx: Sql
): Promise<void> {
	await deps.journal.append(
		{
			...{ at: deps.now().toISOString(), actor: actor.personId, event, subject: act.id },
			payload: act.payload ?? {}
		},
		tx
	);
}
