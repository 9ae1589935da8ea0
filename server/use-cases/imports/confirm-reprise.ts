import type { Actor } from '#domain/access/actor.ts';
import { ficheReprise } from '#domain/fiche/definitions.ts';
import { countTaken, sumUp } from '#domain/imports/sum-up.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { buildRows } from './build-rows.ts';
import { loadReprise, type RepriseDeps } from './import-deps.ts';
import { planReprise } from './plan-reprise.ts';
import { writePieces } from './write-pieces.ts';

type Confirmed =
	/** `written`: once the last line is, or the import was interrupted. */
	| { readonly ok: true; readonly written: Promise<void> }
	| { readonly ok: false; readonly why: Refusal };

/** Leaves the transaction: somebody confirmed or gave it up meanwhile. */
class Moved extends Error {}

/**
 * [IMP-8] [IMP-14] Imports what the preview showed, and the file goes with it: it answers once that is begun, and the
 * lines are written while people work. A plan that changed since is shown again. The journal keeps how many, and never a
 * word of the file.
 */
export async function confirmReprise(
	deps: RepriseDeps,
	actor: Actor,
	id: string,
	digest: string
): Promise<Confirmed> {
	const loaded = await loadReprise(deps, actor, id);
	if (!loaded.ok) return loaded;
	const { reprise, mayCreatePoles } = loaded;
	const answer = await planReprise(deps, reprise, mayCreatePoles);
	if (!answer.ok) return answer;
	if (answer.digest !== digest) return { ok: false, why: 'reprise-perimee' };
	const { lines } = answer.plan;
	const created = countTaken(lines);
	if (Object.values(created).every((count) => count === 0))
		return { ok: false, why: 'import-vide' };
	const years = [...new Set(sumUp(lines).map(({ year }) => year))];
	const at = deps.now();
	const act = { repriseId: id, by: actor.personId, at };
	const rows = await buildRows(deps, answer, await deps.reprises.readKnown(), act);
	try {
		await deps.transaction(async (tx) => {
			const counts = { years, created };
			const lines = Object.values(created).reduce((sum, count) => sum + count, 0);
			// Taken first: the same file is never imported twice.
			if (!(await deps.reprises.begin(tx, id, { by: actor.personId, at, lines, counts })))
				throw new Moved();
			const { fingerprint, mapping } = reprise;
			await deps.reprises.remember(tx, {
				...{ fingerprint, mapping, savedBy: actor.personId, savedAt: at }
			});
			await deps.journal.append(
				{
					at: at.toISOString(),
					actor: actor.personId,
					event: 'reprise-confirmee',
					subject: id,
					payload: {
						...{
							origine: reprise.kind,
							formVersion: ficheReprise.version,
							annees: years.map(String)
						},
						...created,
						poles: rows.poles.length,
						dossiers: rows.dossiers.length
					}
				},
				tx
			);
		});
	} catch (error) {
		if (error instanceof Moved) return { ok: false, why: 'reprise-perimee' };
		throw error;
	}
	deps.plans.clear();
	const written = deps.repriseRuns.start(id, (goesOn) => writePieces(deps, id, rows, goesOn));
	return { ok: true, written };
}
