import type { Actor } from '#domain/access/actor.ts';
import { decideRecording, decideYear, type Recording } from '#domain/activite/decide-recording.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { StoredActivite } from '#server/db/activites.ts';
import type { Deps } from '../deps.ts';
import { isInScope, loadActivites, type ActiviteScope } from './load-activites.ts';

type Denied = { readonly ok: false; readonly why: Refusal };

/** [ACT-4] [ACT-5] Whether this may be noted by someone: her functions, its kind, its pôle, its year. */
export async function decideNoting(
	deps: Deps,
	{ manages, poleIds }: ActiviteScope,
	what: Pick<Recording, 'kind' | 'poleId' | 'part'> & { readonly day: string }
) {
	const { day, ...wanted } = what;
	const decision = decideRecording({ manages, ownPoles: poleIds, ...wanted });
	return decision.ok ? decideYear(day, await deps.publishedYears()) : decision;
}

/** Reads an activité for someone who may change this part of it; a stranger learns nothing. */
export async function loadRecording(
	deps: Deps,
	actor: Actor,
	id: string,
	part: Recording['part']
): Promise<
	{ readonly ok: true; readonly activite: StoredActivite; readonly scope: ActiviteScope } | Denied
> {
	const scope = await loadActivites(deps, actor, 'noter-activites');
	if (!scope.ok) return scope;
	const activite = await deps.activites.byId(id);
	if (!activite || !isInScope(scope, activite.poleId)) return { ok: false, why: 'introuvable' };
	const decision = await decideNoting(deps, scope, { ...activite, part });
	return decision.ok ? { ok: true, activite, scope } : decision;
}
