import { definitionOf } from '../definitions.ts';
import type { Evaluation, Values } from '../evaluation.ts';
import { groupingCodes } from '../facts/grouping.ts';
import { figureKey, type FigureRef } from '../report/figure-ref.ts';
import { meanTenths, wholePercent } from '../values/rounding.ts';
import type { Value } from '../values/value.ts';

/** One figure of an evaluation, as two versions are compared: where it stands, its name and its words. */
export interface NamedFigure {
	readonly ref: FigureRef;
	readonly name: string;
	readonly words: string;
}

type Place = Pick<FigureRef, 'grouping' | 'group'>;

/** Every figure of an evaluation by its key, those of its groups too. */
export function nameFigures({ values, groups }: Evaluation): ReadonlyMap<string, NamedFigure> {
	const named = [
		...nameValues(values, {}, ''),
		...groupingCodes.flatMap((grouping) =>
			(groups[grouping] ?? []).flatMap((group) =>
				nameValues(group.values, { grouping, group: group.code }, `${group.label} · `)
			)
		)
	];
	return new Map(named.map((figure) => [figureKey(figure.ref), figure]));
}

function nameValues(values: Values, place: Place, before: string): readonly NamedFigure[] {
	return Object.entries(values).flatMap(([id, value]) =>
		split(value).map(({ name, words, ...part }) => ({
			ref: { id, ...place, ...part },
			name: before + [definitionOf(id).label, ...name].join(' · '),
			words
		}))
	);
}

interface Piece {
	readonly name: readonly string[];
	readonly words: string;
	readonly part?: string;
	readonly column?: string;
}

/** The numbers that a figure is made of, each alone; n and N are written, so that no change hides behind a rounding. */
function split(value: Value): readonly Piece[] {
	switch (value.kind) {
		case 'count':
			return [{ name: [], words: String(value.n) }];
		case 'rate':
			return [{ name: [], words: percent(value.n, value.N) }];
		case 'mean':
			return [{ name: [], words: meanWords(value.total, value.count) }];
		case 'listing':
			return [{ name: [], words: value.items.join(', ') || 'aucun' }];
		case 'distribution':
			return value.parts.map(({ code, label, n }) => ({
				...{ part: code, name: [label], words: String(n) }
			}));
		case 'cross':
			return value.rows.flatMap((row, at) =>
				value.columns.map((column, rank) => ({
					...{ part: row.code, column: column.code, name: [row.label, column.label] },
					words: String(value.cells[at]?.[rank] ?? 0)
				}))
			);
	}
}

const percent = (n: number, N: number) =>
	N === 0 ? '0/0' : `${n}/${N} (${wholePercent(n, N)}\u00a0%)`;

function meanWords(total: number, count: number): string {
	if (count === 0) return '0/0';
	return `${total}/${count} (${String(meanTenths(total, count) / 10).replace('.', ',')})`;
}
