import type { GroupingCode } from './facts/grouping.ts';
import type { Scope } from './scope/scope.ts';
import type { Value } from './values/value.ts';

/** A year of a scope, computed: every figure by its id, under one version of the definitions. */
export interface Evaluation {
	readonly year: number;
	readonly scope: Scope;
	/** As the report names the scope: « Hauts-de-France », a bassin, a pôle. */
	readonly scopeName: string;
	readonly definitionsVersion: string;
	readonly values: Values;
	readonly groups: Readonly<Partial<Record<GroupingCode, readonly EvaluatedGroup[]>>>;
}

/** An id without a value was not known: « non renseigné ». */
export type Values = Readonly<Record<string, Value>>;

export interface EvaluatedGroup {
	readonly code: string;
	readonly label: string;
	readonly values: Values;
}
