import { definitionsVersion } from '#domain/evaluation/definitions.ts';
import { evaluate } from '#domain/evaluation/evaluate.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import { packEvaluation, unpackEvaluation } from '#domain/evaluation/packed-evaluation.ts';
import { hasEnded } from '#domain/evaluation/publication/has-ended.ts';
import { addRetained, retainedFiches } from '#domain/evaluation/retained.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import { scopeKey, type ScopePole } from '#domain/evaluation/scope/scope-poles.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Sql } from '#server/db/database.ts';
import type { StoredYear } from '#server/db/evaluations.ts';
import type { Deps } from '../deps.ts';

export type EvaluationDeps = Pick<Deps, 'transaction' | 'now' | 'sha256' | 'evaluations'>;

/** A year of a scope, as it is known now. */
export interface YearEvaluation {
	readonly evaluation: Evaluation;
	readonly computedAt: Date;
	/** Fiches of the year that a purge destroyed before it was computed: only their answers are counted ([EVA-49]). */
	readonly purgedFiches: number;
}

/**
 * [EVA-48] The year of this scope: computed while it lasts or an import is half written; once closed, computed when somebody first asks, and again
 * only after something that it is counted from has changed.
 */
export async function readEvaluation(
	deps: EvaluationDeps,
	year: number,
	scope: Scope
): Promise<YearEvaluation> {
	if (!hasEnded(year, parisDay(deps.now())) || (await deps.evaluations.isImporting()))
		return compute(deps, year, scope);
	const known = await readStored(deps, year, scope);
	if (known) return known;
	return deps.transaction(async (tx) => {
		await deps.evaluations.lock(tx, year);
		const meanwhile = await readStored(deps, year, scope, tx);
		if (meanwhile) return meanwhile;
		await deps.evaluations.sweep(tx, year);
		const { evaluation, ...made } = await compute(deps, year, scope, tx);
		await deps.evaluations.store(tx, {
			...{ scope: scopeKey(scope), year, definitionsVersion },
			poles: marked(deps, await deps.evaluations.poles(tx, scope)),
			figures: packEvaluation(evaluation),
			purged: made.purgedFiches,
			computedAt: made.computedAt
		});
		return { evaluation, ...made };
	});
}

async function compute(
	{ evaluations, now }: EvaluationDeps,
	year: number,
	scope: Scope,
	tx?: Sql
): Promise<YearEvaluation> {
	const ids = (await evaluations.poles(tx, scope)).map(({ id }) => id);
	const facts = await evaluations.facts(year, scope.kind === 'region' ? null : ids, tx);
	const retained = await evaluations.retained(year, ids, tx);
	return {
		evaluation: addRetained(evaluate(facts, scope), retained),
		computedAt: now(),
		purgedFiches: retainedFiches(retained)
	};
}

/** What is stored, unless something has changed since: rows of a pôle, the pôles themselves, the definitions. */
async function readStored(
	deps: EvaluationDeps,
	year: number,
	scope: Scope,
	tx?: Sql
): Promise<YearEvaluation | null> {
	const stored = await deps.evaluations.stored(scopeKey(scope), year, tx);
	if (!stored) return null;
	const poles = await deps.evaluations.poles(tx, scope);
	const changed = await deps.evaluations.changed({ from: year, to: year }, tx);
	const touched = changed.some(
		({ poleId }) => scope.kind === 'region' || poles.some(({ id }) => id === poleId)
	);
	return touched || !holds(stored, marked(deps, poles)) ? null : unpacked(stored);
}

/** Of the same pôles (by their mark), under the same definitions. */
export function holds(stored: StoredYear, poles: string): boolean {
	return stored.definitionsVersion === definitionsVersion && stored.poles === poles;
}

export function unpacked({ year, figures, purged, computedAt }: StoredYear): YearEvaluation {
	return { evaluation: unpackEvaluation(year, figures), computedAt, purgedFiches: purged };
}

/** The pôles of a scope as they are named and gathered. */
export function marked(
	{ sha256 }: Pick<EvaluationDeps, 'sha256'>,
	poles: readonly ScopePole[]
): string {
	return sha256(JSON.stringify(poles.map(({ id, name, bassin }) => [id, name, bassin])));
}
