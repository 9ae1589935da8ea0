import type { Deps } from '../deps.ts';
import { settleSuites } from './settle-suites.ts';

const page = 100;

/**
 * [SUI-1] Records what the fiches ask that were finalised before there were any records. Run at each start: whatever is
 * recorded is left alone, and a fiche that can not be read stops no other. Gives how many were recorded.
 */
export async function settleOldFiches(
	deps: Pick<Deps, 'suites' | 'id' | 'transaction'>
): Promise<number> {
	let settled = 0;
	let after = '';
	for (;;) {
		const rows = await deps.suites.unsettled(after, page);
		for (const fiche of rows) {
			const done = await deps
				.transaction(async (tx) => {
					await settleSuites(deps, tx, fiche);
					return true;
				})
				.catch(() => false);
			if (done) settled += 1;
		}
		const last = rows.at(-1);
		if (!last || rows.length < page) return settled;
		after = last.id;
	}
}
