/** How a figure is said; each shape has its phrase in speak-slot.ts. */
export type Shape =
	/** « 89 Intervisions (+12) »; of a distribution, its whole, or the count of one part. */
	| 'count'
	/** « 89 (+12) », where the words around say of what. */
	| 'number'
	/** « 144 des 169 situations dont … (85 %, +7 points) » */
	| 'share'
	/** « 65 % (+3 points) », of a rate or of a part. */
	| 'percent'
	/** « 2,9 (+0,2) » */
	| 'mean'
	/** « Hazebrouck et Péronne » */
	| 'names'
	/** « Médecins généralistes : 48 (+8) ; Psychiatres : 1 (stable) » */
	| 'each'
	/** « Complexité du suivi (27 %, +3 points) et Orientation (11 %, stable) »: the first places, silence left aside. */
	| 'top';

/** A figure in a sentence: by its id, never by its number. */
export interface Slot {
	readonly shape: Shape;
	readonly id: string;
	readonly part?: string;
}

/** A sentence with places for figures. */
export interface Template {
	readonly words: readonly string[];
	readonly slots: readonly Slot[];
	/** A rate without which there is nothing to say: none of its rows has what it counts. */
	readonly ifAny?: string;
}

/** [EVA-23] Words typed here, figures named: there is no way to type a number that a figure should say. */
export function say(words: TemplateStringsArray, ...slots: readonly Slot[]): Template {
	return { words, slots };
}

/** A sentence that is left out while this rate counts nothing. */
export const ifAny = (id: string, template: Template): Template => ({ ...template, ifAny: id });

const slot =
	(shape: Shape) =>
	(id: string, part?: string): Slot => ({ shape, id, ...(part === undefined ? {} : { part }) });

export const count = slot('count');
export const number = slot('number');
export const share = slot('share');
export const percent = slot('percent');
export const mean = slot('mean');
export const names = slot('names');
export const each = slot('each');
/** Of a cross, `part` is the row whose columns are ranked. */
export const top = slot('top');
