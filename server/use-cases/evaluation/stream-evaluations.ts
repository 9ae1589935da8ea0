import type { Scope } from '#domain/evaluation/scope/scope.ts';
import { scopeKey, scopePoles } from '#domain/evaluation/scope/scope-poles.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import {
	holds,
	marked,
	readEvaluation,
	unpacked,
	type EvaluationDeps,
	type YearEvaluation
} from './read-evaluation.ts';

/**
 * [EVA-48] Years of several scopes, one after the other, each as `readEvaluation` would give it: what is stored and
 * still holds is read in few questions, what is not is computed on the way. Never more than a few are in memory.
 */
export async function* streamEvaluations(
	deps: EvaluationDeps,
	scopes: readonly Scope[],
	years: { readonly from: number; readonly to: number }
): AsyncGenerator<YearEvaluation> {
	const poles = await deps.evaluations.poles();
	const bassins = groupBy(poles, ({ bassin }) => bassin);
	const changed = await deps.evaluations.changed(years);
	const touched = new Set(changed.map(({ year, poleId }) => `${year} ${poleId}`));
	const touchedYears = new Set(changed.map(({ year }) => year));
	const isImporting = await deps.evaluations.isImporting();
	for (const scope of scopes) {
		const own = scope.kind === 'bassin' ? bassins(scope.bassin) : scopePoles(poles, scope);
		const mark = marked(deps, own);
		const stored = new Map<number, YearEvaluation>();
		for (const row of await deps.evaluations.storedYears(scopeKey(scope), years)) {
			const stale =
				scope.kind === 'region'
					? touchedYears.has(row.year)
					: own.some(({ id }) => touched.has(`${row.year} ${id}`));
			if (!isImporting && !stale && holds(row, mark)) stored.set(row.year, unpacked(row));
		}
		for (let year = years.from; year <= years.to; year += 1)
			yield stored.get(year) ?? (await readEvaluation(deps, year, scope));
	}
}
