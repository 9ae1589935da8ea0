import { hasEnded } from '#domain/evaluation/publication/has-ended.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { readEvaluation, type EvaluationDeps } from './read-evaluation.ts';

/**
 * [EVA-49] Before fiches of a pôle that are older than this moment are purged: each of their years is computed and stored
 * whole, for the pôle, its bassin and the region. The purge then changes nothing in them.
 */
export async function keepEvaluations(
	deps: EvaluationDeps,
	poleId: string,
	before: Date
): Promise<void> {
	const pole = (await deps.evaluations.poles()).find(({ id }) => id === poleId);
	const today = parisDay(deps.now());
	if (!pole) return;
	const scopes: readonly Scope[] = [
		{ kind: 'pole', poleId },
		{ kind: 'bassin', bassin: pole.bassin },
		{ kind: 'region' }
	];
	for (const year of await deps.evaluations.yearsOf(poleId, before))
		if (hasEnded(year, today)) for (const scope of scopes) await readEvaluation(deps, year, scope);
}
