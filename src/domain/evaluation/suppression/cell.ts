/**
 * A number that is published, or could be, or that a reader can make of published ones by adding and subtracting.
 * - `public`: activity, known to all and never hidden;
 * - `count`: of situations, mentions…, protected when small;
 * - `sum`: hidden or not, never small by itself (a total of days, of mentions);
 * - `slack`: what separates two numbers of which one is never above the other; nobody prints it.
 */
export type CellKind = 'public' | 'count' | 'sum' | 'slack';

/** One number of one place. */
export interface Cell {
	readonly kind: CellKind;
	readonly value: number;
	/** The whole known to all of which it is a part: « 9 sur 12 » tells 3. Null without one. */
	readonly ceiling: number | null;
	readonly slot: Slot;
	readonly site: Site;
	hidden: boolean;
	/** The least and the greatest value found for it that fit all that is shown. */
	least: number;
	most: number;
}

/** A place, and its cells by the number of their slot. */
export interface Site {
	readonly key: string;
	/** Pôles give before bassins, bassins before the region. */
	readonly level: number;
	readonly situations: number;
	/** [SUP-6] Too small for any count: nothing of it is told, so that nothing is told by what is hidden either. */
	readonly closed: boolean;
	readonly cells: (Cell | undefined)[];
	/** The places that this one is one of the smallest parts of, itself included; of others, nothing. */
	within: readonly Site[];
}

/** A figure that every place has, whatever its number there. */
export interface Slot {
	readonly name: string;
	/** In the order of the definitions: the last ones are hidden first (« autre », « non renseigné »). */
	readonly order: number;
	readonly terms: Term[];
	/** Of the search under way: by how much it was moved. */
	moved: number;
}

export interface Term {
	readonly slot: Slot;
	readonly equation: Equation;
	readonly sign: number;
}

/** Σ sign × slot = 0 in each place: a total and its parts, a figure found in two tables. */
export interface Equation {
	readonly terms: Term[];
	/** Of the search under way: by how much it is wrong. */
	off: number;
}
