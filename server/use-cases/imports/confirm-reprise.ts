import type { Actor } from '#domain/access/actor.ts';
import { ficheReprise } from '#domain/fiche/definitions.ts';
import { countTaken, sumUp } from '#domain/imports/sum-up.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { isConstraint } from '../annuaire/undo-batch.ts';
import { buildRows } from './build-rows.ts';
import { loadReprise, type RepriseDeps } from './import-deps.ts';
import { planReprise } from './plan-reprise.ts';

type Confirmed = { readonly ok: true } | { readonly ok: false; readonly why: Refusal };

/** Leaves the transaction: somebody confirmed or gave it up meanwhile. */
class Moved extends Error {}

/**
 * [IMP-8] Imports what the preview showed, all of it or nothing, and the file goes with it. A plan that changed since is
 * shown again. The journal keeps how many, and never a word of the file.
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
			// Taken first: the same file is never imported twice.
			if (!(await deps.reprises.confirm(tx, id, { by: actor.personId, at, counts })))
				throw new Moved();
			await deps.reprises.write(tx, id, rows);
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
		// An address, a code or a place on an agenda taken meanwhile: the database says no.
		if (error instanceof Moved || isConstraint(error)) return { ok: false, why: 'reprise-perimee' };
		throw error;
	}
	deps.plans.clear();
	return { ok: true };
}
