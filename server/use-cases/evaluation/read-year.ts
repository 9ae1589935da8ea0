import { evaluate } from '#domain/evaluation/evaluate.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import { addRetained, retainedFiches } from '#domain/evaluation/retained.ts';
import { scopePoles, type ScopePole } from '#domain/evaluation/scope/scope-poles.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import type { Deps } from '../deps.ts';
import { readEvaluation } from './read-evaluation.ts';

const french = new Intl.Collator('fr');

/** What a report may be about: the region, its bassins, its pôles, in the order of a list. */
export function scopesOf(poles: readonly ScopePole[]): readonly Scope[] {
	const bassins = [...new Set(poles.map(({ bassin }) => bassin))].filter(Boolean);
	const named = poles.toSorted((one, other) => french.compare(one.name, other.name));
	return [
		{ kind: 'region' },
		...bassins.toSorted(french.compare).map((bassin) => ({ kind: 'bassin', bassin }) as const),
		...named.map(({ id }) => ({ kind: 'pole', poleId: id }) as const)
	];
}

/** Whether there is such a bassin or such a pôle. */
export const hasScope = (poles: readonly ScopePole[], scope: Scope): boolean =>
	scope.kind === 'region' || scopePoles(poles, scope).length > 0;

/** The year before, to compare with; null when nothing was held in it. */
export async function readBefore(
	deps: Deps,
	year: number,
	scope: Scope
): Promise<Evaluation | null> {
	const years = await deps.evaluationYears.years();
	if (!years.includes(year - 1)) return null;
	return (await readEvaluation(deps, year - 1, scope)).evaluation;
}

/** Every scope of a year, from one state of the database: nothing changes between two of them. */
export async function readWholeYear(
	{ evaluations, evaluationYears }: Pick<Deps, 'evaluations' | 'evaluationYears'>,
	year: number
): Promise<readonly { readonly evaluation: Evaluation; readonly purged: number }[]> {
	return evaluationYears.inOneState(async (tx) => {
		const poles = await evaluations.poles(tx);
		const facts = await evaluations.facts(year, null, tx);
		const made: { evaluation: Evaluation; purged: number }[] = [];
		for (const scope of scopesOf(poles)) {
			const ids = scopePoles(poles, scope).map(({ id }) => id);
			const retained = await evaluations.retained(year, ids, tx);
			const evaluation = addRetained(evaluate(facts, scope), retained);
			made.push({ evaluation, purged: retainedFiches(retained) });
		}
		return made;
	});
}
