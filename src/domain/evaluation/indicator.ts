import type { YearFacts } from './facts/facts.ts';
import type { GroupingCode } from './facts/grouping.ts';
import type { RowPlace } from './facts/row.ts';
import type { Unit } from './values/unit.ts';
import type { Value, ValueKind } from './values/value.ts';

/** Sections of the report (statistics.md §1–§16). */
export type SectionCode =
	'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'CPOM' | 'X';

/** A line of a distribution, a cell of a cross; nothing for the whole figure. */
interface FigurePlace {
	readonly part?: string;
	readonly column?: string;
}

/**
 * One named definition. The same id is the same figure wherever it is printed. `facts` holds one year and one scope
 * already: a definition never filters by pôle.
 */
interface Definition<K extends ValueKind> {
	readonly id: string;
	/** As the report prints it. */
	readonly label: string;
	readonly section: SectionCode;
	readonly unit: Unit;
	readonly kind: K;
	/** From patients' situations: suppressed below five in what leaves the association (decisions.md §7). */
	readonly clinical: boolean;
	/** Also computed for each group of these (grouping.ts). */
	readonly groupings: readonly GroupingCode[];
	/** Whether there is anything to compute it from; without this, always. Else it has no value at all. */
	known?(facts: YearFacts): boolean;
	compute(facts: YearFacts): Extract<Value, { readonly kind: K }>;
	/** The rows counted in a figure: of a rate, its numerator. */
	behind(facts: YearFacts, place: FigurePlace): readonly RowPlace[];
}

/** A definition of one kind; of no kind named, of any. */
export type Indicator<K extends ValueKind = ValueKind> = K extends ValueKind
	? Definition<K>
	: never;

/** What every definition says of itself. */
export interface Head {
	readonly id: string;
	readonly label: string;
	readonly section: SectionCode;
	readonly clinical: boolean;
	readonly groupings?: readonly GroupingCode[];
}
