import { definitions, definitionsVersion, groupedBy } from './definitions.ts';
import type { EvaluatedGroup, Evaluation, Values } from './evaluation.ts';
import type { YearFacts } from './facts/facts.ts';
import { cut, groupingCodes, type GroupingCode } from './facts/grouping.ts';
import type { Indicator } from './indicator.ts';
import { narrowFacts } from './facts/narrow-facts.ts';
import type { Scope } from './scope/scope.ts';

/** Computes every figure of a year for a scope, from the facts alone; the same for 2024 as for any other year. */
export function evaluate(facts: YearFacts, scope: Scope): Evaluation {
	const own = narrowFacts(facts, scope);
	return {
		year: facts.year,
		scope,
		scopeName: scopeName(facts, scope),
		definitionsVersion,
		values: valuesOf(definitions, own),
		groups: Object.fromEntries(
			groupingCodes.filter((by) => divides(by, scope)).map((by) => [by, groupsOf(own, by)])
		)
	};
}

function groupsOf(facts: YearFacts, by: GroupingCode): readonly EvaluatedGroup[] {
	const grouped = groupedBy(by);
	return cut(facts, by).map((group) => ({
		code: group.code,
		label: group.label,
		values: valuesOf(grouped, group.facts)
	}));
}

function valuesOf(indicators: readonly Indicator[], facts: YearFacts): Values {
	return Object.fromEntries(
		indicators
			.filter((indicator) => indicator.known?.(facts) ?? true)
			.map((indicator) => [indicator.id, indicator.compute(facts)])
	);
}

/** A pôle is not cut by pôle, nor a bassin by bassin. */
function divides(by: GroupingCode, scope: Scope): boolean {
	if (by === 'bassin') return scope.kind === 'region';
	return by !== 'pole' || scope.kind !== 'pole';
}

function scopeName(facts: YearFacts, scope: Scope): string {
	switch (scope.kind) {
		case 'region':
			return 'Hauts-de-France';
		case 'bassin':
			return scope.bassin;
		case 'pole':
			return facts.poles.find(({ id }) => id === scope.poleId)?.name ?? scope.poleId;
	}
}
