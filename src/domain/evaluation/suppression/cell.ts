/**
 * A number that is published, or could be, or that a reader can make of published ones by adding and subtracting.
 * - `public`: activity, known to all and never hidden;
 * - `count`: of situations, mentions…, protected when small;
 * - `rest`: what is left of a whole, protected when small; nobody prints it, all can make it;
 * - `silence`: fiches without an answer to a question, never small by itself;
 * - `sum`: hidden or not, never small by itself (a total of days, of mentions);
 * - `slack`: what separates two numbers of which one is never above the other; nobody prints it.
 */
export type CellKind = 'public' | 'count' | 'rest' | 'silence' | 'sum' | 'slack';

/** One number of one place. */
export interface Cell {
	readonly kind: CellKind;
	readonly name: string;
	readonly value: number;
	/** The whole known to all of which it is a part: « 9 sur 12 » tells 3. Null without one. */
	readonly ceiling: number | null;
	/** [SUP-6] Nothing of its table is told there, so that nothing is told by what is hidden either. */
	readonly closed: boolean;
	readonly site: Site;
	/** In no table but those of crossed questions or of questions asked of some: missed less than others. */
	readonly detail: boolean;
	/** In the order of the definitions: the last ones are hidden first (« autre », « non renseigné »). */
	readonly order: number;
	/** The sums that it is in, at its place. */
	readonly terms: Term[];
	/** Itself and the same figure of all that holds its place. */
	readonly above: Cell[];
	/** The same figure of the smallest places that it is made of; itself when it is not divided. */
	readonly atoms: Cell[];
	hidden: boolean;
	/** The least and the greatest value found for it that fit all that is shown. */
	least: number;
	most: number;
	/** Of the search under way: by how much it was moved, and whether it was in this step of it. */
	moved: number;
	busy: boolean;
}

/** A place, its figures by name. */
export interface Site {
	readonly key: string;
	/** Pôles give before bassins, bassins before the region. */
	readonly level: number;
	readonly situations: number;
	readonly cells: Map<string, Cell>;
}

interface Term {
	readonly cell: Cell;
	readonly sum: Sum;
	readonly sign: number;
}

/** Σ sign × cell = 0: a total and its parts, a figure found in two tables. */
export interface Sum {
	readonly terms: Term[];
	/** Of the search under way: by how much it is wrong. */
	off: number;
}
