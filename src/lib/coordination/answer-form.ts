import { fail } from '@sveltejs/kit';
import type { FormQuestion } from '#domain/guard/override/form-question.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Typed } from './form-fields.ts';
import { questionBox } from './form-memory.ts';
import { frenchSpaces } from './french-spaces.ts';
import type { FormError } from './parse-form.ts';

/** Answers a form that could not be read: 422, the sentences, and what was typed. */
export function answerErrors(
	form: string,
	{ errors, typed }: { readonly errors: readonly FormError[]; readonly typed: Typed }
) {
	return fail(422, { form, errors, typed });
}

/** Answers a refusal of the application, with its own status and sentences. */
export function answerRefusal(
	form: string,
	typed: Typed,
	refusal: {
		readonly why: Refusal;
		readonly fields?: readonly FormError[];
		readonly questions?: readonly FormQuestion[];
	}
) {
	const questions = refusal.questions ?? [];
	const open = questions.filter(({ id }) => !typed[questionBox]?.includes(id));
	const fields = [
		...(refusal.fields ?? []),
		...open.map(({ id, message }) => ({ field: `${questionBox}-${id}`, message }))
	];
	const errors: readonly FormError[] =
		fields.length > 0 ? fields : [{ message: refusalText[refusal.why] }];
	return fail(refusalStatus(refusal.why), {
		form,
		errors: errors.map(({ field, message }) => ({ field, message: frenchSpaces(message) })),
		questions,
		typed
	});
}

/** Answers what was done, in one sentence. */
export function answerDone(form: string, done: string) {
	return { form, done };
}
