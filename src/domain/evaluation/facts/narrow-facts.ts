import type { YearFacts } from './facts.ts';
import type { Scope } from '../scope/scope.ts';

/**
 * [EVA-21] The facts of a bassin or of a pôle. Nothing in a row changes: who was new is still who never came anywhere
 * before. What concerns the whole association (counters, activities of no pôle) stays with the region.
 */
export function narrowFacts(facts: YearFacts, scope: Scope): YearFacts {
	if (scope.kind === 'region') return facts;
	const poles = facts.poles.filter((pole) =>
		scope.kind === 'pole' ? pole.id === scope.poleId : pole.bassin === scope.bassin
	);
	const ids = new Set(poles.map(({ id }) => id));
	const within = ({ poleId }: { readonly poleId: string | null }) =>
		poleId !== null && ids.has(poleId);
	return {
		year: facts.year,
		poles,
		intervisions: facts.intervisions.filter(within),
		situations: facts.situations.filter(within),
		actions: facts.actions.filter(within),
		conventions: facts.conventions.filter(within),
		questionnaires: facts.questionnaires.filter(within),
		counters: {}
	};
}
