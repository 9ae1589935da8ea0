import { definitionOf } from '../../definitions.ts';
import { partOf } from '../../values/distribution.ts';
import type { EvaluatedGroup, Values } from '../../evaluation.ts';
import { groupings, type GroupingCode } from '../../facts/grouping.ts';
import type { Cell, ReportTable } from '../report-model.ts';
import { refOf, type Voice } from '../voice.ts';
import { countCell, none, valueCell } from './cells.ts';

/** A column of a table by group: a figure, or one part of it. */
export interface GroupColumn {
	readonly id: string;
	readonly part?: string;
	/** Instead of the definition’s. */
	readonly label?: string;
	readonly over?: string;
}

/**
 * One row for each group, and the figure of the whole scope below: computed from the same rows, it is their sum where
 * a sum means something.
 */
export function groupsTable(
	table: {
		readonly id: string;
		readonly caption: string;
		readonly grouping: GroupingCode;
		readonly columns: readonly GroupColumn[];
	},
	groups: readonly EvaluatedGroup[],
	voice: Voice
): ReportTable {
	const cells = (values: Values, own: Voice) =>
		table.columns.map((column) => cellOf(column, values, own));
	return {
		id: table.id,
		caption: table.caption,
		rowHeader: groupings[table.grouping],
		columns: table.columns.map(({ id, part, label, over }) => ({
			code: part === undefined ? id : `${id}/${part}`,
			label: label ?? definitionOf(id).label,
			...(over === undefined ? {} : { over })
		})),
		rows: groups.map(({ code, label, values }) => ({
			code,
			header: label,
			cells: cells(values, { ...voice, values, group: { grouping: table.grouping, code } })
		})),
		total: { code: 'total', header: 'Total', cells: cells(voice.values, voice) },
		note: null
	};
}

function cellOf({ id, part }: GroupColumn, values: Values, voice: Voice): Cell {
	const value = values[id];
	if (part === undefined) return valueCell(voice, refOf(voice, id), value);
	if (value?.kind !== 'distribution') return none;
	return countCell(voice, refOf(voice, id, part), partOf(value, part)?.n ?? 0, value.unit);
}
