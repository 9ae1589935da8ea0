import type { Change } from '../../values/change.ts';
import type { Unit } from '../../values/unit.ts';
import type { Value } from '../../values/value.ts';
import type { FigureRef } from '../figure-ref.ts';
import type { Cell } from '../report-model.ts';
import type { Voice } from '../voice.ts';

export const none: Cell = { kind: 'none' };
export const text = (words: string): Cell => ({ kind: 'text', text: words });

/** What a hidden figure would tell by any of its cells is hidden with it: its share, its change, its rank. */
export function veil(voice: Voice, ref: FigureRef, cell: Cell): Cell {
	return voice.hides(ref) ? { kind: 'hidden', ref } : cell;
}

export function countCell(voice: Voice, ref: FigureRef, n: number, unit: Unit): Cell {
	return veil(voice, ref, { kind: 'count', n, unit, ref });
}

export function shareCell(voice: Voice, ref: FigureRef, n: number, N: number): Cell {
	return veil(voice, ref, { kind: 'share', n, N, ref });
}

/** A figure in one cell; of a distribution its whole, of a list how many. */
export function valueCell(voice: Voice, ref: FigureRef, value: Value | undefined): Cell {
	switch (value?.kind) {
		case undefined:
		case 'cross':
			return none;
		case 'count':
			return countCell(voice, ref, value.n, value.unit);
		case 'rate':
			return shareCell(voice, ref, value.n, value.N);
		case 'mean':
			return veil(voice, ref, { kind: 'mean', total: value.total, count: value.count, ref });
		case 'distribution':
			return countCell(voice, ref, value.whole, value.unit);
		case 'listing':
			return countCell(voice, ref, value.items.length, value.unit);
	}
}

/** What it gained or lost; nothing without a year before. */
export function changeCell(voice: Voice, ref: FigureRef, change: Change | undefined): Cell {
	switch (change?.kind) {
		case undefined:
		case 'cross':
		case 'listing':
			return none;
		case 'count':
			return veil(voice, ref, { kind: 'difference', n: change.difference, ref });
		case 'rate':
			return veil(voice, ref, { kind: 'points', value: change.points, ref });
		case 'mean':
			return change.difference === null
				? none
				: veil(voice, ref, { kind: 'mean-change', value: change.difference, ref });
		case 'distribution': {
			const n = change.parts.reduce((sum, { difference }) => sum + difference, 0);
			return veil(voice, ref, { kind: 'difference', n, ref });
		}
	}
}
