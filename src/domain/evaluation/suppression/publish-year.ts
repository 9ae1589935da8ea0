import { definitions } from '../definitions.ts';
import type { Evaluation, Values } from '../evaluation.ts';
import { figureLinks, type FigureLines } from './figure-links.ts';
import { scopeKey } from '../scope/scope-poles.ts';
import type { Place, Publication } from './publication.ts';
import { fewestSituations } from './threshold.ts';
import { withheld } from './withheld.ts';

/** The figures that are activity and that a clinical one is compared with (cpom.ts). */
const compared = ['CPOM-social'] as const;

/** Figures that no link ties to those of another family (figure-links.ts): each family is protected by itself. */
const families: readonly (readonly string[])[] = [
	['D'],
	['E', 'F', 'N'],
	['G'],
	['H', 'CPOM'],
	['I', 'L', 'M'],
	['J'],
	['K']
];

/** The clinical figures of each family. Throws when one belongs to none: it would be protected from nothing. */
export function clinicalFamilies(): readonly (readonly string[])[] {
	const told = definitions.filter(({ id, clinical }) => clinical && !withheld.has(id));
	const alone = told.find(({ section }) => !families.flat().includes(section));
	if (alone) throw new Error(`no family for ${alone.id}`);
	return families.map((sections) =>
		told.flatMap(({ id, section }) => (sections.includes(section) ? [id] : []))
	);
}

/** [SUP-6] Whether something may be told of this scope: it has enough situations. */
export const isLarge = ({ values }: Evaluation): boolean =>
	countOf(values, 'A7') >= fewestSituations;

/** [SUP-6] The pôles of which something may be told: those with enough situations, the largest first. */
export function largePoles(evaluations: readonly Evaluation[]): readonly Evaluation[] {
	const size = ({ values }: Evaluation) => countOf(values, 'A7');
	return evaluations
		.filter((one) => one.scope.kind === 'pole' && isLarge(one))
		.toSorted((one, other) => size(other) - size(one));
}

/**
 * [SUP-2] A family of figures as it leaves the association, of the region and of some pôles. Of a bassin and of a part
 * of the year nothing is told: three levels, one in the other, cost more cells than they tell.
 */
export function publishFamily(
	ids: readonly string[],
	region: Evaluation,
	poles: readonly Evaluation[],
	details: ReadonlySet<string>
): Publication {
	const places = [region, ...poles].map(placeOf);
	return { clinical: new Set(ids), places, links: figureLinks(linesOf(places)), details };
}

function placeOf({ scope, values }: Evaluation): Place {
	const level = scope.kind === 'region' ? 'region' : 'pole';
	return { key: scopeKey(scope), level, activity: activityOf(values), values };
}

function activityOf(values: Values): Place['activity'] {
	const situations = countOf(values, 'A7');
	return {
		situations,
		intervisions: countOf(values, 'A3'),
		...(values['A8'] && { patients: countOf(values, 'A8') }),
		...(values['L5']?.kind === 'rate' && { objectifs: values['L5'].N }),
		...Object.fromEntries(
			compared.filter((id) => values[id]).map((id) => [id, countOf(values, id)])
		)
	};
}

function countOf(values: Values, id: string): number {
	const value = values[id];
	if (value?.kind === 'count' || value?.kind === 'rate') return value.n;
	throw new RangeError(`no ${id}`);
}

function linesOf(places: readonly Place[]): FigureLines {
	const codes = (id: string, axis: 'parts' | 'columns') => [
		...new Set(
			places.flatMap(({ values }) => {
				const value = values[id];
				if (value?.kind === 'distribution') return value.parts.map(({ code }) => code);
				return value?.kind === 'cross' && axis === 'columns'
					? value.columns.map(({ code }) => code)
					: [];
			})
		)
	];
	return { parts: (id) => codes(id, 'parts'), columns: (id) => codes(id, 'columns') };
}
