/** The vocabulary in which a form version is written as data; everything else is derived from it (FIC-1). */

/** A short text asked for when an option is ticked (« préciser »). */
interface Precision {
	readonly label: string;
	/** In UTF-16 units. The former base cut at 255: here the screen warns, nothing is cut ([FIC-6]). */
	readonly max: number;
}

export interface Option {
	/** Stable for ever: stored, counted, imported. */
	readonly code: string;
	readonly label: string;
	readonly precision?: Precision;
	/** Ticking it unticks the others (« aucune »). */
	readonly exclusive?: true;
}

/** Shown only while another field holds an option. */
interface Condition {
	readonly field: string;
	readonly option: string;
}

interface Base {
	readonly code: string;
	readonly label: string;
	/** Number on the printed 2023 form; absent for our additions (decisions.md §3). */
	readonly number?: string;
	readonly hint?: string;
	readonly when?: Condition;
}

export interface ChoiceField extends Base {
	readonly kind: 'choice';
	readonly options: readonly Option[];
}

export interface ChoicesField extends Base {
	readonly kind: 'choices';
	readonly options: readonly Option[];
}

/** A long text, co-edited letter by letter. */
export interface TextField extends Base {
	readonly kind: 'text';
	readonly max: number;
}

/** A short text, last writer wins. */
export interface LineField extends Base {
	readonly kind: 'line';
	readonly max: number;
}

/** One of the persons present, by opaque id, or one of the options. */
export interface PersonField extends Base {
	readonly kind: 'person';
	readonly options: readonly Option[];
}

/** The fate of each former piste of a follow-up. */
export interface ReviewField extends Base {
	readonly kind: 'review';
	readonly items: readonly Option[];
	readonly options: readonly Option[];
}

/** Known from elsewhere, corrected at its source. */
export interface DerivedField extends Base {
	readonly kind: 'derived';
	readonly source:
		| 'designation'
		| 'accord'
		| 'structure'
		| 'date'
		| 'invites'
		| 'absents'
		| 'medecin-traitant-invite'
		| 'pharmacien-invite';
}

export type EditableField =
	ChoiceField | ChoicesField | TextField | LineField | PersonField | ReviewField;
export type Field = EditableField | DerivedField;

export interface Section {
	readonly code: string;
	readonly heading: string;
	readonly fields: readonly Field[];
}

export interface FicheDefinition {
	readonly version: string;
	readonly title: string;
	readonly sections: readonly Section[];
}
