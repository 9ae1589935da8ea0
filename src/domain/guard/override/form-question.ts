/** A doubt of the guard about a text of a form, answered by a box in it: where and why, never the text. */
export interface FormQuestion {
	/** The finding's id: an answer dies with its passage. */
	readonly id: string;
	readonly field: string;
	readonly start: number;
	readonly end: number;
	readonly message: string;
}
