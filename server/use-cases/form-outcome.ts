import type { Refusal } from '#domain/shared/refusal.ts';

/** How a form was answered: done (with the id of what was made), or refused, field by field where it can be said. */
export type FormOutcome = { readonly ok: true; readonly id?: string } | RefusedForm;

/** A doubt of the guard, answered by a box in the form: where and why, never the text. */
export interface FormQuestion {
	readonly id: string;
	readonly field: string;
	readonly start: number;
	readonly end: number;
	readonly message: string;
}

export interface RefusedForm {
	readonly ok: false;
	readonly why: Refusal;
	readonly fields: readonly { readonly field: string; readonly message: string }[];
	readonly questions?: readonly FormQuestion[];
}
