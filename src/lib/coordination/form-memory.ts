import type { FormQuestion } from '#domain/guard/override/form-question.ts';
import type { Typed } from './form-fields.ts';
import type { FormError } from './parse-form.ts';

/** Under this name a form posts the doubts of the guard that were answered. */
export const questionBox = 'garde';

/** What an action answered, whichever form of the page it was. */
export interface FormAnswer {
	readonly form?: string | undefined;
	readonly errors?: readonly FormError[] | undefined;
	readonly questions?: readonly FormQuestion[] | undefined;
	readonly typed?: Typed | undefined;
}

/** A doubt of the guard with the words that it is about, as they were typed. */
interface AskedQuestion extends FormQuestion {
	readonly passage: string;
}

interface FieldMemory {
	readonly name: string;
	readonly value: string;
	readonly error: string | undefined;
}

/** What one form of a page shows again after a refusal. */
export interface FormMemory {
	readonly errors: readonly FormError[];
	/** What the guard asks before the texts are stored. */
	readonly questions: readonly AskedQuestion[];
	/** The sentence of a field. */
	error(field: string): string | undefined;
	/** What was typed in a field, or what it held before. */
	text(field: string, otherwise?: string): string;
	/** Name, content and sentence of a field: what its input is given. */
	field(name: string, otherwise?: string): FieldMemory;
	/** What was ticked under a name. */
	list(field: string, otherwise?: readonly string[]): string[];
	/** Whether a box was ticked. */
	ticked(field: string, otherwise?: boolean): boolean;
}

/** Finds in the page's last answer what concerns this form. */
export function formMemory(form: string, answer: FormAnswer | null | undefined): FormMemory {
	const mine = answer?.form === form ? answer : undefined;
	const errors = mine?.errors ?? [];
	const typed = mine?.typed;
	const questions = (mine?.questions ?? []).map((question) => ({
		...question,
		// Texts are read without the blanks around them.
		passage: (typed?.[question.field]?.[0] ?? '').trim().slice(question.start, question.end)
	}));
	const error = (field: string) => errors.find((one) => one.field === field)?.message;
	const text = (field: string, otherwise = '') => (typed ? (typed[field]?.[0] ?? '') : otherwise);
	return {
		errors,
		questions,
		error,
		text,
		field: (name, otherwise) => ({ name, value: text(name, otherwise), error: error(name) }),
		list: (field, otherwise = []) => [...(typed ? (typed[field] ?? []) : otherwise)],
		ticked: (field, otherwise = false) => (typed ? field in typed : otherwise)
	};
}
