import type { YearFacts } from './facts.ts';
import type { Unit } from './unit.ts';
import type { Value, ValueKind } from './value.ts';

/** Sections of the report (statistics.md §1–§16). */
export type SectionCode =
	'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'CPOM' | 'X';

/**
 * One named definition. The same id is the same figure wherever it is printed. `facts` holds one year and one scope
 * already: a definition never filters by pôle.
 */
export interface Indicator<K extends ValueKind = ValueKind> {
	readonly id: string;
	/** As the report prints it. */
	readonly label: string;
	readonly section: SectionCode;
	readonly unit: Unit;
	readonly kind: K;
	/** From patients' situations: suppressed below five in what leaves the association (decisions.md §7). */
	readonly clinical: boolean;
	compute(facts: YearFacts): Extract<Value, { readonly kind: K }>;
}
