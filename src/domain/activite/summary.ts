import type { Format } from '#domain/pole/site.ts';
import { addCounts, type AttendanceCounts, type ByCategorie } from './attendance.ts';
import {
	activiteGroupCodes,
	activiteKindCodes,
	activiteKinds,
	type ActiviteGroup,
	type ActiviteKind
} from './kind.ts';

/** An activité as it is counted. */
export interface CountedActivite extends AttendanceCounts {
	readonly kind: ActiviteKind;
	readonly format: Format;
}

/** A line of the report's tables of « actions »: how many, how many with people at a distance, who came. */
export interface ActiviteTotals extends AttendanceCounts {
	readonly actions: number;
	readonly remote: number;
}

/** The totals of a year: kind by kind within its group, group by group, and all of them. */
export interface ActiviteSummary {
	readonly groups: readonly {
		readonly group: ActiviteGroup;
		readonly kinds: readonly { readonly kind: ActiviteKind; readonly totals: ActiviteTotals }[];
		readonly totals: ActiviteTotals;
	}[];
	readonly all: ActiviteTotals;
}

/**
 * [ACT-2] Every total from the same rows, none typed: a group is the sum of its kinds, the year the sum of its groups.
 * Participants are distinct within a kind; somebody who comes to two kinds counts in both.
 */
export function summarise(rows: readonly CountedActivite[]): ActiviteSummary {
	const groups = activiteGroupCodes.flatMap((group) => {
		const kinds = activiteKindCodes
			.filter((kind) => activiteKinds[kind].group === group)
			.map((kind) => ({ kind, totals: totalsOf(rows.filter((row) => row.kind === kind)) }))
			.filter(({ totals }) => totals.actions > 0);
		return kinds.length === 0
			? []
			: [{ group, kinds, totals: add(kinds.map(({ totals }) => totals)) }];
	});
	return { groups, all: add(groups.map(({ totals }) => totals)) };
}

function totalsOf(rows: readonly CountedActivite[]): ActiviteTotals {
	return {
		actions: rows.length,
		remote: rows.filter(({ format }) => format !== 'presentiel').length,
		...addBoth(rows)
	};
}

function add(totals: readonly ActiviteTotals[]): ActiviteTotals {
	return {
		actions: totals.reduce((sum, { actions }) => sum + actions, 0),
		remote: totals.reduce((sum, { remote }) => sum + remote, 0),
		...addBoth(totals)
	};
}

const addBoth = (counts: readonly AttendanceCounts[]): AttendanceCounts => ({
	participations: addCounts(counts.map(({ participations }): ByCategorie => participations)),
	participants: addCounts(counts.map(({ participants }): ByCategorie => participants))
});
