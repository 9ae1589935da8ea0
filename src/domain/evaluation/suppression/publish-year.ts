import { definitions } from '../definitions.ts';
import type { Evaluation, Values } from '../evaluation.ts';
import { figureLinks, type FigureLines } from './figure-links.ts';
import { placeKey } from './place-key.ts';
import type { Place, Publication } from './publication.ts';
import { fewestSituations } from './threshold.ts';

/**
 * [SUP-7] Told to nobody outside, whatever their numbers: sets of products, of which almost each is that of one or two
 * patients, and how many there are.
 */
export const withheld: ReadonlySet<string> = new Set(['G1', 'G1-nombre']);

/** The figures that are activity and that a clinical one is compared with (cpom.ts). */
const compared = ['CPOM-social'] as const;

/**
 * [SUP-6] What is told of a year outside of the association: of the region, and of each pôle that has enough situations.
 * Of a bassin and of a part of the year nothing is: three levels, one in the other, cost more cells than they tell.
 */
export function publishYear(evaluations: readonly Evaluation[]): Publication {
	const region = evaluations.find(({ scope }) => scope.kind === 'region');
	if (!region) throw new RangeError('a year without its region');
	const poles = evaluations.filter(
		({ scope, values }) => scope.kind === 'pole' && countOf(values, 'A7') >= fewestSituations
	);
	const places = [region, ...poles].map(placeOf);
	const clinical = new Set(definitions.flatMap(({ id, clinical }) => (clinical ? [id] : [])));
	for (const id of withheld) clinical.delete(id);
	return { clinical, places, links: figureLinks(linesOf(places)) };
}

function placeOf({ scope, values }: Evaluation): Place {
	const level = scope.kind === 'region' ? 'region' : 'pole';
	return { key: placeKey(scope), level, activity: activityOf(values), values };
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
