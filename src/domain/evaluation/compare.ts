import { changeBetween, type Change } from './values/change.ts';
import type { EvaluatedGroup, Evaluation, Values } from './evaluation.ts';
import type { GroupingCode } from './facts/grouping.ts';
import { groupingCodes } from './facts/grouping.ts';
import { scopeKey } from './scope/scope-poles.ts';

/** What changed since another year; a figure that one of the two had not has no change. */
export interface Comparison {
	readonly since: number;
	readonly changes: Changes;
	/** Grouping → group → figure. */
	readonly groups: Readonly<Partial<Record<GroupingCode, Readonly<Record<string, Changes>>>>>;
}

export type Changes = Readonly<Record<string, Change>>;

/**
 * [EVA-2] Against a stored evaluation of the same scope under the same definitions; null when they are others, since
 * the change would be that of the definitions. Throws on two scopes.
 */
export function compare(now: Evaluation, before: Evaluation): Comparison | null {
	if (scopeKey(now.scope) !== scopeKey(before.scope))
		throw new TypeError('two scopes are not compared');
	if (now.definitionsVersion !== before.definitionsVersion) return null;
	return {
		since: before.year,
		changes: changesOf(now.values, before.values),
		groups: Object.fromEntries(
			groupingCodes.map((by) => [by, groupChanges(now.groups[by] ?? [], before.groups[by] ?? [])])
		)
	};
}

function groupChanges(
	now: readonly EvaluatedGroup[],
	before: readonly EvaluatedGroup[]
): Readonly<Record<string, Changes>> {
	return Object.fromEntries(
		now.flatMap(({ code, values }) => {
			const former = before.find((group) => group.code === code);
			return former ? [[code, changesOf(values, former.values)] as const] : [];
		})
	);
}

function changesOf(now: Values, before: Values): Changes {
	return Object.fromEntries(
		Object.entries(now).flatMap(([id, value]) => {
			const former = before[id];
			return former ? [[id, changeBetween(value, former)] as const] : [];
		})
	);
}
