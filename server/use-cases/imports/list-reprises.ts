import type { Actor } from '#domain/access/actor.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { RepriseLine } from '#server/db/reprises.ts';
import { mayImport, type RepriseDeps } from './import-deps.ts';

/** [IMP-11] Every import, undone or not, and one's own that waits; how many of what, and never a word of a file. */
export async function listReprises(
	deps: RepriseDeps,
	actor: Actor
): Promise<
	| { readonly ok: true; readonly reprises: readonly RepriseLine[] }
	| { readonly ok: false; readonly why: Refusal }
> {
	const may = await mayImport(deps, actor);
	if (!may.ok) return may;
	return { ok: true, reprises: await deps.reprises.list(actor.personId) };
}
