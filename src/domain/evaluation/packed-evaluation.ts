import { definitionsVersion } from './definitions.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation, Values } from './evaluation.ts';
import type { YearFacts } from './facts/facts.ts';
import { groupingCodes } from './facts/grouping.ts';
import { packValue, unpackValue, type Packed } from './values/packed-value.ts';

type PackedValues = Readonly<Record<string, Packed>>;

interface PackedEvaluation {
	readonly scope: Evaluation['scope'];
	readonly name: string;
	readonly values: PackedValues;
	readonly groups: Readonly<Record<string, readonly (readonly [string, string, PackedValues])[]>>;
}

const nothing: YearFacts = {
	year: 2000,
	...{ poles: [], intervisions: [], situations: [], actions: [], conventions: [] },
	...{ questionnaires: [], counters: {} }
};
let computedOfNothing: Values | null = null;

/** The lines of every figure, as its definition gives them when there is nothing to count. */
const blanks = (): Values => (computedOfNothing ??= evaluate(nothing, { kind: 'region' }).values);

/** [EVA-48] A closed year as it is stored: numbers, ids of figures and what the definitions do not say. */
export function packEvaluation({ scope, scopeName, values, groups }: Evaluation): string {
	const packed: PackedEvaluation = {
		...{ scope, name: scopeName, values: packAll(values) },
		groups: Object.fromEntries(
			Object.entries(groups).map(([by, list]) => [
				by,
				list.map((group) => [group.code, group.label, packAll(group.values)] as const)
			])
		)
	};
	return JSON.stringify(packed);
}

/** Reads it back, under the definitions that made it. */
export function unpackEvaluation(year: number, stored: string): Evaluation {
	const { scope, name, values, groups } = JSON.parse(stored) as PackedEvaluation;
	const unpacked = groupingCodes.flatMap((by) => {
		const list = groups[by];
		if (!list) return [];
		const read = list.map(([code, label, own]) => ({ code, label, values: unpackAll(own) }));
		return [[by, read] as const];
	});
	return {
		...{ year, scope, scopeName: name, definitionsVersion },
		values: unpackAll(values),
		groups: Object.fromEntries(unpacked)
	};
}

const packAll = (values: Values): PackedValues =>
	Object.fromEntries(
		Object.entries(values).map(([id, value]) => [id, packValue(value, blanks()[id])])
	);

const unpackAll = (values: PackedValues): Values =>
	Object.fromEntries(
		Object.entries(values).map(([id, packed]) => [id, unpackValue(packed, blanks()[id])])
	);
