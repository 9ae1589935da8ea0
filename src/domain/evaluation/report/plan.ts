import type { GroupingCode } from '../facts/grouping.ts';
import type { GroupColumn } from './tables/groups-table.ts';
import type { Template } from './template.ts';

/** A section as plain data: words, and figures by their ids. */
export interface SectionPlan {
	readonly code: string;
	readonly heading: string;
	readonly blocks: readonly BlockPlan[];
}

export type BlockPlan =
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'sentences'; readonly templates: readonly Template[] }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly templates: readonly Template[] }
	| { readonly kind: 'figures'; readonly ids: readonly string[] }
	| { readonly kind: 'distribution'; readonly id: string; readonly chart: ChartPlan | null }
	| {
			readonly kind: 'cross';
			readonly id: string;
			/** The column whose share is said in each row. */
			readonly shared: string | null;
			readonly chart: ChartPlan | null;
	  }
	| {
			readonly kind: 'rates';
			readonly id: string;
			readonly caption: string;
			readonly ids: readonly string[];
			readonly chart: ChartPlan | null;
	  }
	| {
			readonly kind: 'groups';
			readonly id: string;
			readonly caption: string;
			readonly grouping: GroupingCode;
			readonly columns: readonly GroupColumn[];
			readonly chart: ChartPlan | null;
	  }
	/** The same sentences for each group, under its name. */
	| {
			readonly kind: 'narrative';
			readonly grouping: GroupingCode;
			readonly templates: readonly Template[];
	  }
	| { readonly kind: 'contract'; readonly lines: readonly ContractLine[] }
	/** What earlier reports printed of these figures. */
	| { readonly kind: 'history'; readonly ids: readonly string[] };

/** A line of the contract with the agency: its own words, then our figures. */
export interface ContractLine {
	readonly asked: string;
	readonly ids: readonly string[];
}

export interface ChartPlan {
	readonly kind: 'bars' | 'grouped-bars' | 'stacked-bars' | 'columns';
	/** Codes of the table’s columns, one series each. */
	readonly columns: readonly string[];
	/** The longest bar first: answers that have no order of their own. */
	readonly sorted?: true;
}
