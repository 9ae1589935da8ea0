import type { FormQuestion } from '#domain/guard/override/form-question.ts';
import type { Refusal } from '#domain/shared/refusal.ts';

/** How a form was answered: done (with the id of what was made), or refused, field by field where it can be said. */
export type FormOutcome = { readonly ok: true; readonly id?: string } | RefusedForm;

export interface RefusedForm {
	readonly ok: false;
	readonly why: Refusal;
	/** Without a field: of the whole form. */
	readonly fields: readonly { readonly field?: string; readonly message: string }[];
	readonly questions?: readonly FormQuestion[];
}
