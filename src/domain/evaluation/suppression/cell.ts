/**
 * A number that is published, or could be, or that a reader can make of published ones by adding and subtracting.
 * - `public`: activity, known to all and never hidden;
 * - `count`: of situations, mentions…, protected when small;
 * - `sum`: hidden or not, never small by itself (a total of days, of mentions);
 * - `slack`: what separates two numbers of which one is never above the other; nobody prints it.
 */
export interface Cell {
	readonly kind: 'public' | 'count' | 'sum' | 'slack';
	readonly value: number;
	readonly place: CellPlace;
	/** In the order of the definitions: the last ones are hidden first (« autre », « non renseigné »). */
	readonly order: number;
	/** The whole known to all of which it is a part: « 9 sur 12 » tells 3. Null without one. */
	readonly ceiling: number | null;
	readonly terms: Term[];
	hidden: boolean;
	/** The least and the greatest value found for it that fit all that is shown. */
	least: number;
	most: number;
	/** Of the search under way: by how much it was moved. */
	moved: number;
}

/** Where a cell stands. */
export interface CellPlace {
	/** Pôles give before bassins, bassins before the region. */
	readonly level: number;
	readonly situations: number;
	/** Too small for any count: nothing of it is told, so that nothing is told by what is hidden either. */
	readonly closed: boolean;
}

export interface Term {
	readonly cell: Cell;
	readonly equation: Equation;
	readonly sign: number;
}

/** Σ sign × cell = 0: a total and its parts, a rate and what is left of its base, a figure found in two tables. */
export interface Equation {
	readonly terms: Term[];
	/** Of the search under way: by how much it is wrong. */
	off: number;
}
