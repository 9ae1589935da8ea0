import type { Actor } from '#domain/access/actor.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import type { Deps } from '../deps.ts';
import { loadRecording } from './load-recording.ts';
import { traceActivite } from './trace-activite.ts';

/** [ACT-6] Takes an activité off the lists and out of the figures; what was noted of it stays, to be restored. */
export async function removeActivite(deps: Deps, actor: Actor, id: string): Promise<Decision> {
	const loaded = await loadRecording(deps, actor, id, 'notice');
	if (!loaded.ok) return loaded;
	const by = { personId: actor.personId, at: deps.now() };
	return allOrNothing(deps, async (tx) => {
		if (!(await deps.activites.remove(id, by, tx))) return refused('introuvable');
		await traceActivite(deps, actor, 'activite-supprimee', loaded.activite, tx);
		return { ok: true };
	});
}

/** [ACT-6] Puts it back as it was. */
export async function restoreActivite(deps: Deps, actor: Actor, id: string): Promise<Decision> {
	const loaded = await loadRecording(deps, actor, id, 'notice');
	if (!loaded.ok) return loaded;
	return allOrNothing(deps, async (tx) => {
		if (!(await deps.activites.restore(id, tx))) return refused('introuvable');
		await traceActivite(deps, actor, 'activite-reprise', loaded.activite, tx);
		return { ok: true };
	});
}

/** What was taken off, for the page that may put it back. */
export async function readRemovedActivite(
	deps: Deps,
	actor: Actor,
	id: string
): Promise<
	{ readonly ok: true; readonly title: string } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadRecording(deps, actor, id, 'notice');
	if (!loaded.ok) return loaded;
	const { removed, title } = loaded.activite;
	return removed ? { ok: true, title } : { ok: false, why: 'introuvable' };
}
