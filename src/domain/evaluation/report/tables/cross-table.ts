import { cellOf, columnTotal, crossTotal, rowTotal, shareOfRow } from '../../values/cross.ts';
import { definitionOf } from '../../definitions.ts';
import type { Cross } from '../../values/value.ts';
import type { Cell, ReportTable } from '../report-model.ts';
import { refOf, type Voice } from '../voice.ts';
import { countCell, none, shareCell, veil } from './cells.ts';
import { rowHeaderOf } from './row-headers.ts';

/** Two questions crossed, with their margins; `shared`: the column whose share in each row is said as well. */
export function crossTable(
	id: string,
	value: Cross,
	voice: Voice,
	shared: string | null
): ReportTable {
	const change = voice.changes[id];
	const changed = change?.kind === 'cross' && shared !== null ? change.rows : null;
	const sharedLabel = value.columns.find(({ code }) => code === shared)?.label ?? '';
	const unit = value.unit;

	const shareCells = (row: string): readonly Cell[] => {
		if (shared === null) return [];
		const ref = refOf(voice, id, row, shared);
		const { n, N } = shareOfRow(value, row, [shared]);
		const points = changed?.find(({ code }) => code === row)?.points[shared] ?? null;
		return [
			shareCell(voice, ref, n, N),
			...(changed ? [veil(voice, ref, { kind: 'points', value: points, ref } as const)] : [])
		];
	};

	return {
		id,
		caption: definitionOf(id).label,
		rowHeader: rowHeaderOf(id),
		columns: [
			...value.columns,
			{ code: 'total', label: 'Total' },
			...(shared === null ? [] : [{ code: 'part', label: `Part de « ${sharedLabel} »` }]),
			...(changed ? [{ code: 'evolution', label: 'Évolution, en points' }] : [])
		],
		rows: value.rows.map(({ code, label }) => ({
			code,
			header: label,
			cells: [
				...value.columns.map((column) =>
					countCell(
						voice,
						refOf(voice, id, code, column.code),
						cellOf(value, code, column.code),
						unit
					)
				),
				countCell(voice, refOf(voice, id, code), rowTotal(value, code), unit),
				...shareCells(code)
			]
		})),
		total: {
			code: 'total',
			header: 'Total',
			cells: [
				...value.columns.map(({ code }) =>
					countCell(voice, refOf(voice, id, undefined, code), columnTotal(value, code), unit)
				),
				countCell(voice, refOf(voice, id), crossTotal(value), unit),
				...(shared === null
					? []
					: [
							shareCell(
								voice,
								refOf(voice, id, undefined, shared),
								columnTotal(value, shared),
								crossTotal(value)
							)
						]),
				...(changed ? [none] : [])
			]
		},
		note: null
	};
}
