import type { Scope } from '../scope/scope.ts';
import type { Unit } from '../values/unit.ts';
import type { FigureRef } from './figure-ref.ts';

/** What pages, PDF, XLSX and CSV render: words and numbers in their order, each number with the figure it comes from. */
export interface ReportModel {
	readonly year: number;
	readonly scope: Scope;
	/** « Rapport d’évaluation 2026 — région » */
	readonly title: string;
	readonly definitionsVersion: string;
	readonly sections: readonly ReportSection[];
}

export interface ReportSection {
	/** « A » … « O », « CPOM », « X ». */
	readonly code: string;
	readonly heading: string;
	readonly blocks: readonly Block[];
}

export type Block =
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Sentence[] }
	| { readonly kind: 'figures'; readonly figures: readonly KeyFigure[] }
	| { readonly kind: 'table'; readonly table: ReportTable }
	| { readonly kind: 'chart'; readonly chart: ChartSpec }
	/** What earlier reports printed, beside our figures and never mixed with them. */
	| { readonly kind: 'history'; readonly lines: readonly HistoryLine[] };

/** One sentence and the figures that it says. */
export interface Sentence {
	readonly text: string;
	readonly refs: readonly FigureRef[];
	/** False: it puts no answers in an order, which would tell something of those that it does not name. */
	readonly ranked?: boolean;
}

export interface KeyFigure {
	readonly label: string;
	readonly cell: Cell;
	/** Against the year before; null without one. */
	readonly change: Cell | null;
	readonly ref: FigureRef;
}

/** One sheet of the XLSX, one CSV. */
export interface ReportTable {
	/** Unique in a report, fit for the name of a file: « H1 », « A-poles ». */
	readonly id: string;
	readonly caption: string;
	/** The header of the first column, which names the rows. */
	readonly rowHeader: string;
	readonly columns: readonly {
		readonly code: string;
		readonly label: string;
		/** The header that several columns share, such as a category. */
		readonly over?: string;
	}[];
	readonly rows: readonly ReportRow[];
	/** Made of sums of what stands above; null when a sum would mean nothing. */
	readonly total: ReportRow | null;
	/** What has to be known to read it: units, bases. */
	readonly note: string | null;
}

export interface ReportRow {
	readonly code: string;
	readonly header: string;
	/** One for each column. */
	readonly cells: readonly Cell[];
}

/** A typed cell: an XLSX writes its number, a page its words (`cellWords`). */
export type Cell =
	| { readonly kind: 'count'; readonly n: number; readonly unit: Unit; readonly ref: FigureRef }
	/** Printed « 65 % », with n and N where there is room. N is 0: nothing to say. */
	| { readonly kind: 'share'; readonly n: number; readonly N: number; readonly ref: FigureRef }
	| {
			readonly kind: 'mean';
			readonly total: number;
			readonly count: number;
			readonly ref: FigureRef;
	  }
	/** Against the year before: a number of units more or less. */
	| { readonly kind: 'difference'; readonly n: number; readonly ref: FigureRef }
	/** Against the year before: between two means, not rounded. */
	| { readonly kind: 'mean-change'; readonly value: number; readonly ref: FigureRef }
	/** Against the year before, in points, not rounded; null when one of the two is of nothing. */
	| { readonly kind: 'points'; readonly value: number | null; readonly ref: FigureRef }
	/** `change`: places won (above zero) or lost since the year before; null when it had none. */
	| {
			readonly kind: 'rank';
			readonly rank: number;
			readonly change: number | null;
			readonly ref: FigureRef;
	  }
	| { readonly kind: 'text'; readonly text: string }
	/** Too small to leave the association, or one that would tell such a one by subtraction. */
	| { readonly kind: 'hidden'; readonly ref: FigureRef }
	| { readonly kind: 'none' };

/** A chart has no number of its own: it draws columns of a table of the same section. */
export interface ChartSpec {
	readonly id: string;
	readonly kind: 'bars' | 'grouped-bars' | 'stacked-bars' | 'columns';
	readonly title: string;
	/** The table that it draws, and which stands beside it. */
	readonly table: string;
	/** Codes of the columns, one series each. */
	readonly columns: readonly string[];
	/** The longest bar first: answers that have no order of their own. */
	readonly sorted?: boolean;
	/** Said to who does not see it. */
	readonly summary: string;
}

export interface HistoryLine {
	readonly label: string;
	/** Year → as it was printed, « 64 % », with its source: « Rapport 2024, II.O ». */
	readonly entries: readonly {
		readonly year: number;
		readonly printed: string;
		readonly source: string;
	}[];
	readonly note: string | null;
	readonly ref: FigureRef;
}

/**
 * Says which figures are kept silent in what leaves the association. The report asks it for every cell, sentence and
 * list; a sentence with a hidden figure is not written.
 */
export type Hides = (ref: FigureRef) => boolean;
