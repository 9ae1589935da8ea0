import type { Actor } from '#domain/access/actor.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { RepriseLine } from '#server/db/reprises.ts';
import { mayImport, type RepriseDeps } from './import-deps.ts';

/** An import as its page shows it: one that nobody goes on with was interrupted ([IMP-14]). */
export type ShownReprise = Omit<RepriseLine, 'state'> & {
	readonly state: RepriseLine['state'] | 'interrompue';
};

/** [IMP-11] Every import, undone or not, and one's own that waits; how many of what, and never a word of a file. */
export async function listReprises(
	deps: Pick<RepriseDeps, 'people' | 'reprises' | 'repriseRuns'>,
	actor: Actor
): Promise<
	| { readonly ok: true; readonly reprises: readonly ShownReprise[] }
	| { readonly ok: false; readonly why: Refusal }
> {
	const may = await mayImport(deps, actor);
	if (!may.ok) return may;
	const lines = await deps.reprises.list(actor.personId);
	const stopped = ({ id, state }: RepriseLine) => state === 'en-cours' && !deps.repriseRuns.has(id);
	const reprises = lines.map((one) =>
		stopped(one) ? { ...one, state: 'interrompue' as const } : one
	);
	return { ok: true, reprises };
}
