import { definitionOf, definitions } from '../definitions.ts';
import type { Evaluation, Values } from '../evaluation.ts';
import { expandValue } from './expand-value.ts';
import { toldNumber, type ReleasedYear } from './released-year.ts';
import type { Scope } from '../scope/scope.ts';

/**
 * [SUP-9] A year corrected after it was released: activity as it is now, patients’ situations as they were first told.
 * The difference of two versions is the record of the few patients who were added or corrected; it never leaves.
 */
export function asReleased(now: Evaluation, first: Evaluation): Evaluation {
	const groups = Object.entries(now.groups).map(([by, each]) => [
		by,
		each.map((group) => {
			const before = first.groups[by as keyof typeof first.groups];
			const former = before?.find(({ code }) => code === group.code)?.values ?? {};
			return { ...group, values: mixed(group.values, former) };
		})
	]);
	return { ...now, values: mixed(now.values, first.values), groups: Object.fromEntries(groups) };
}

/** A scope without what comes from patients’ situations. */
export function withoutClinical(evaluation: Evaluation): Evaluation {
	return asReleased(evaluation, { ...evaluation, values: {}, groups: {} });
}

function mixed(now: Values, first: Values): Values {
	// What is no longer defined has no words left to be told with.
	const own = (values: Values, clinical: boolean) =>
		Object.entries(values).filter(([id]) => byId.get(id)?.clinical === clinical);
	return Object.fromEntries([...own(now, false), ...own(first, true)]);
}

const byId = new Map(definitions.map((one) => [one.id, one]));

/** [SUP-9] Throws when a number would be told otherwise than it was released. */
export function checkReleased(released: ReleasedYear, evaluation: Evaluation): void {
	checkValues(released, evaluation.scope, evaluation.values);
	for (const { code, values } of evaluation.groups.pole ?? [])
		checkValues(released, { kind: 'pole', poleId: code }, values);
}

function checkValues(released: ReleasedYear, scope: Scope, values: Values): void {
	for (const [id, value] of Object.entries(values)) {
		if (!definitionOf(id).clinical) continue;
		const { counts, silent, sums } = expandValue(id, value, () => undefined);
		for (const [name, n] of [...counts, ...silent, ...sums]) {
			const told = toldNumber(released, scope, name);
			if (told !== null && told !== n) throw new RangeError(`${name} was released otherwise`);
		}
	}
}
