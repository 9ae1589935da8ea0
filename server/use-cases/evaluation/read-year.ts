import { evaluate } from '#domain/evaluation/evaluate.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { PoleFact, YearFacts } from '#domain/evaluation/facts.ts';
import type { Scope } from '#domain/evaluation/scope.ts';
import type { Deps } from '../deps.ts';

/** What a report of a year may be about: the region, its bassins, its pôles, in the order of a list. */
export function scopesOf(poles: readonly PoleFact[]): readonly Scope[] {
	const bassins = [...new Set(poles.map(({ bassin }) => bassin))].filter(Boolean);
	return [
		{ kind: 'region' },
		...bassins.toSorted(french.compare).map((bassin) => ({ kind: 'bassin', bassin }) as const),
		...poles.map(({ id }) => ({ kind: 'pole', poleId: id }) as const)
	];
}

/** Whether a year knows such a bassin or such a pôle. */
export function hasScope({ poles }: YearFacts, scope: Scope): boolean {
	if (scope.kind === 'region') return true;
	return poles.some(({ id, bassin }) =>
		scope.kind === 'pole' ? id === scope.poleId : bassin === scope.bassin
	);
}

/** The year before, to compare with; null when nothing was held in it. */
export async function readBefore(
	deps: Pick<Deps, 'evaluationYears'>,
	year: number,
	scope: Scope
): Promise<Evaluation | null> {
	const facts = await deps.evaluationYears.facts(year - 1);
	return facts.intervisions.length === 0 ? null : evaluate(facts, scope);
}

const french = new Intl.Collator('fr');
