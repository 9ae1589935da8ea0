import { definitions } from '../definitions.ts';
import type { Evaluation, Values } from '../evaluation.ts';
import { figureLinks, type FigureLines } from './figure-links.ts';
import { placeKey } from './place-key.ts';
import type { Place, Publication } from './publication.ts';

/** The figures that are activity and that a clinical one is compared with (cpom.ts). */
const compared = ['CPOM-social'] as const;

/** Which pôle is of which bassin. */
export interface PoleOf {
	readonly id: string;
	readonly bassin: string;
}

/**
 * [SUP-2] A year as it leaves the association: the region, every bassin, every pôle and their semesters at once. Throws
 * when one is missing: what is looked at alone is not protected.
 */
export function publishYear(
	evaluations: readonly Evaluation[],
	poles: readonly PoleOf[]
): Publication {
	const places = evaluations.flatMap(placesOf);
	const clinical = new Set(definitions.flatMap(({ id, clinical }) => (clinical ? [id] : [])));
	// How many combinations there are is no sum of what the pôles have, and tells which hidden ones are none.
	clinical.delete('G1-nombre');
	const known = new Set(places.map(({ key }) => key));
	const partitions = partitionsOf(poles, evaluations);
	for (const key of partitions.flatMap(({ whole, parts }) => [whole, ...parts]))
		if (!known.has(key)) throw new RangeError(`a year without ${key}`);
	return { clinical, places, partitions, links: figureLinks(linesOf(places)) };
}

function placesOf({ scope, values, groups }: Evaluation): readonly Place[] {
	const level = scope.kind;
	return [
		{ key: placeKey(scope), level, activity: activityOf(values), values },
		...(groups.semestre ?? []).map((group) => ({
			key: placeKey(scope, 'semestre', group.code),
			level,
			activity: activityOf(group.values),
			values: group.values
		}))
	];
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

function partitionsOf(poles: readonly PoleOf[], evaluations: readonly Evaluation[]) {
	const region = { kind: 'region' } as const;
	const bassins = [...new Set(poles.map(({ bassin }) => bassin))];
	const whole = evaluations.find(({ scope }) => scope.kind === 'region');
	const semesters = whole?.groups.semestre ?? [];
	const cuts = [undefined, ...semesters.map(({ code }) => code)];
	const key = (scope: Evaluation['scope'], cut: string | undefined) =>
		cut === undefined ? placeKey(scope) : placeKey(scope, 'semestre', cut);
	return [
		...cuts.flatMap((cut) => [
			{
				whole: key(region, cut),
				parts: bassins.map((bassin) => key({ kind: 'bassin', bassin }, cut))
			},
			...bassins.map((bassin) => ({
				whole: key({ kind: 'bassin', bassin }, cut),
				parts: poles
					.filter((pole) => pole.bassin === bassin)
					.map(({ id }) => key({ kind: 'pole', poleId: id }, cut))
			}))
		]),
		...(semesters.length === 0 ? [] : evaluations).map(({ scope }) => ({
			whole: placeKey(scope),
			parts: semesters.map(({ code }) => placeKey(scope, 'semestre', code))
		}))
	];
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
