import { definitionOf, definitions } from '../definitions.ts';
import { crossTotal } from '../values/cross.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Unit } from '../values/unit.ts';
import type { Value } from '../values/value.ts';

/** One figure as a line of data: of a rate n of N, of a mean a total over a count, of a part its share of the whole. */
export interface FigureLine {
	readonly id: string;
	readonly label: string;
	readonly unit: Unit;
	readonly scope: string;
	/** Null, like the value: nobody knows (a counter that nobody typed). */
	readonly n: number | null;
	readonly N: number | null;
	/** What is printed, not rounded; names, for a list; null of nothing. */
	readonly value: number | null | readonly string[];
}

/**
 * Every figure of an evaluation, part by part and cell by cell, those that nobody knows included ([EVA-6]); then those of
 * its groups.
 */
export function figureLines(evaluation: Evaluation): readonly FigureLine[] {
	const groups = Object.entries(evaluation.groups).flatMap(([by, list]) =>
		list.map(({ label, values }) => ({ scope: `${by}:${label}`, values }))
	);
	const scope = scopeCode(evaluation);
	return [
		...definitions.flatMap(({ id, label, unit }): readonly FigureLine[] => {
			const value = evaluation.values[id];
			return value ? linesOf(scope, id, value) : [{ id, label, unit, scope, ...unknown }];
		}),
		...groups.flatMap((group) =>
			Object.entries(group.values).flatMap(([id, value]) => linesOf(group.scope, id, value))
		)
	];
}

const unknown = { n: null, N: null, value: null } as const;

function scopeCode({ scope, scopeName }: Evaluation): string {
	return scope.kind === 'region' ? 'region' : `${scope.kind}:${scopeName}`;
}

function linesOf(scope: string, id: string, value: Value): readonly FigureLine[] {
	const { label, unit } = definitionOf(id);
	return figures(value).map(({ at, words, ...figure }) => ({
		id: [id, ...at].join('/'),
		label: [label, ...words].join('\u00a0: '),
		...{ unit, scope, ...figure }
	}));
}

interface Figure extends Pick<FigureLine, 'N' | 'value'> {
	readonly n: number;
	readonly at: readonly string[];
	readonly words: readonly string[];
}

const shareOf = (n: number, N: number): number | null => (N === 0 ? null : n / N);

function figures(value: Value): readonly Figure[] {
	const whole = { at: [], words: [] };
	switch (value.kind) {
		case 'count':
			return [{ ...whole, n: value.n, N: null, value: value.n }];
		case 'rate':
			return [{ ...whole, n: value.n, N: value.N, value: shareOf(value.n, value.N) }];
		case 'mean':
			return [
				{ ...whole, n: value.total, N: value.count, value: shareOf(value.total, value.count) }
			];
		case 'listing':
			return [{ ...whole, n: value.items.length, N: null, value: value.items }];
		case 'distribution':
			return [
				{ ...whole, n: value.whole, N: null, value: value.whole },
				...value.parts.map(({ code, label, n }) => ({
					...{ at: [code], words: [label], n, N: value.whole },
					value: shareOf(n, value.whole)
				}))
			];
		case 'cross': {
			const total = crossTotal(value);
			const cells = value.rows.flatMap((row, line) =>
				value.columns.map((column, place) => {
					const n = value.cells[line]?.[place] ?? 0;
					const words = [row.label, column.label];
					return { at: [row.code, column.code], words, n, N: total, value: shareOf(n, total) };
				})
			);
			return [{ ...whole, n: total, N: null, value: total }, ...cells];
		}
	}
}
